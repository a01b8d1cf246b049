import type { Anatomy } from './anatomy'
import { paintArm } from './arm'
import { findArm } from './armPart'
import { paintBack, paintUpperTrapezius } from './back'
import { paintFoot } from './foot'
import { paintHand } from './hand'
import { paintHead } from './head'
import { paintLeg } from './leg'
import { aboveTheCollar, aboveTheNeck, paintNeck } from './neck'
import type { Painter, Patch } from './patches'
import { paintPelvis } from './pelvis'
import { paintArmpit, paintShoulderCap } from './shoulder'
import { paintTrunkFront, trunkChart, trunkFloor } from './trunk'

/**
 * The region of each patch: its part of the body decides the painters, and the first one that
 * claims it wins.
 */
export function paintPatches(anatomy: Anatomy, patches: readonly Patch[]): string[] {
  const arm = findArm(anatomy, patches)
  const isNeck = aboveTheCollar(anatomy)
  const isHead = aboveTheNeck(anatomy)
  const chart = trunkChart(anatomy)
  const floor = trunkFloor(anatomy)
  const head = paintHead(anatomy)
  const neck = paintNeck(anatomy)
  const shoulder = firstOf(paintShoulderCap(anatomy), paintArmpit(anatomy))
  const limb = firstOf(shoulder, paintArm(anatomy), paintHand(anatomy))
  const pelvis = paintPelvis(anatomy)
  const leg = firstOf(pelvis, paintFoot(anatomy), paintLeg(anatomy))
  const trunk = firstOf(
    shoulder,
    paintUpperTrapezius(anatomy),
    pelvis,
    paintTrunkFront(anatomy),
    paintBack(anatomy),
  )
  return patches.map((patch) => {
    const { centre } = patch
    const painter = () => {
      if (arm.has(patch)) return limb
      if (isNeck(centre)) return isHead(centre) ? head : neck
      const [angle, y] = chart(centre)
      return y > floor(angle) ? trunk : leg
    }
    const region = painter()(patch)
    if (!region) throw new Error(`No region claims sub-quad ${patch.subQuad} at ${centre}.`)
    return region
  })
}

const firstOf =
  (...painters: readonly Painter[]): Painter =>
  (patch) => {
    for (const paint of painters) {
      const region = paint(patch)
      if (region) return region
    }
    return undefined
  }
