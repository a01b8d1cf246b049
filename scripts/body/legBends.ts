/** The bends that move the left foot closer to the other one and keep its sole flat. */

import type { Vec3 } from '../../src/body/frame'
import { smoothstep } from '../../src/domain/smoothstep'
import type { ArmShare } from './armParts'
import type { Bend } from './bend'
import { type Joints, jointAt } from './joints'
import { radians } from './rotation'

/** Rotation of the leg towards the midline. */
const INWARDS = radians(3.5)
/**
 * The skin follows the rotation from this far above the hip joint to this far below it, in metres.
 */
const HIP_REACH = { above: 0.07, below: 0.2 }
/**
 * The thighs start to separate at `parting` and are fully separate at `free`, in metres below the
 * hip joints.
 */
const CROTCH_DROP = { parting: 0.115, free: 0.185 }
/** Near the crotch the rotation fades towards the midline over this width, in metres. */
const CROTCH_WIDTH = 0.06
const ANKLE_REACH = 0.06

/** The bends in the order in which to apply them to resting points. */
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
