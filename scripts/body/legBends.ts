/** The bends that bring the left foot nearer to the other and keep its sole flat. */

import type { Vec3 } from '../../src/body/frame'
import { smoothstep } from '../../src/domain/smoothstep'
import type { ArmShare } from './armParts'
import type { Bend } from './bend'
import { type Joints, jointAt } from './joints'
import { radians } from './rotation'

/** How far the leg swings towards the midline. */
const INWARDS = radians(3.5)
/** The skin takes up the swing from above the hip joint to well below it, in metres. */
const HIP_REACH = { above: 0.07, below: 0.2 }
/** The thighs part this far below the hip joints, in metres, and are free of each other lower down. */
const CROTCH_DROP = { parting: 0.115, free: 0.185 }
/** Near the crotch the swing fades towards the midline over this width, in metres. */
const CROTCH_WIDTH = 0.06
const ANKLE_REACH = 0.06

/** In the order in which they must be applied to resting points. */
export function legBends(joints: Joints): Bend[] {
  const hip = jointAt(joints, 'l-upper-leg')
  const ankle = jointAt(joints, 'l-ankle')
  return [
    { axis: [0, 0, 1], angle: INWARDS, centre: ankle, part: anklePart(ankle) },
    { axis: [0, 0, 1], angle: -INWARDS, centre: hip, part: hipPart(hip) },
  ]
}

const anklePart =
  ([, height]: Vec3) =>
  ([, y]: Vec3) =>
    1 - smoothstep((y - height + ANKLE_REACH) / (2 * ANKLE_REACH))

function hipPart([, height]: Vec3) {
  return ([x, y]: Vec3, share: ArmShare) => {
    const belowHip =
      1 - smoothstep((y - height + HIP_REACH.below) / (HIP_REACH.below + HIP_REACH.above))
    const belowCrotch =
      1 - smoothstep((y - height + CROTCH_DROP.free) / (CROTCH_DROP.free - CROTCH_DROP.parting))
    const fromMidline = smoothstep(x / CROTCH_WIDTH)
    const inLeg = belowCrotch + (1 - belowCrotch) * fromMidline
    return (1 - share.arm) * belowHip * inLeg
  }
}
