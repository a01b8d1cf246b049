/** The bends that move the left arm from its resting position into the anatomical position. */

import type { Vec3 } from '../../src/body/frame'
import { smoothstep } from '../../src/domain/smoothstep'
import { add, directionTo, dot, subtract } from '../shared/vectors'
import type { ArmShare } from './armParts'
import { type Bend, rampAlong } from './bend'
import { fingerBends, palmDirection } from './fingerBends'
import { type Joints, jointAt } from './joints'
import { angleAbout, inverse, radians, rotate, turnOnto } from './rotation'

/** Angle between the upper arm and the vertical. */
const ARM_FROM_VERTICAL = radians(22)
/**
 * Angle between the forearm's joint line and the vertical. The skin of the forearm itself runs
 * further outwards (the carrying angle).
 */
const FOREARM_FROM_VERTICAL = radians(21)
const FOREARM_FORWARDS = radians(6)
/** Tilt of the hand towards the thumb, which aligns it with the skin of the forearm. */
const HAND_TILT = radians(4)
/** Start of the forearm's twist, as a share of the distance from elbow to wrist. */
const TWIST_START = 0.02

/** The bends in the order in which to apply them to resting points: from the fingertips inwards. */
export function armBends(joints: Joints): Bend[] {
  const shoulder = jointAt(joints, 'l-shoulder')
  const elbow = jointAt(joints, 'l-elbow')
  const wrist = jointAt(joints, 'l-hand')
  const knuckle = jointAt(joints, 'l-finger-3-1')

  const upperArm = directionTo(shoulder, elbow)
  const forearm = directionTo(elbow, wrist)
  const lowering = turnOnto(upperArm, downAndOut(ARM_FROM_VERTICAL, 0))
  const hanging = downAndOut(FOREARM_FROM_VERTICAL, FOREARM_FORWARDS)
  const straightening = turnOnto(forearm, rotate(hanging, inverse(lowering)))

  const hand = directionTo(wrist, knuckle)
  const palmAtRest = palmDirection(joints)
  const wristTurn = turnOnto(hand, forearm)
  const palm = rotate(palmAtRest, wristTurn)
  const tilt = { axis: palm, angle: HAND_TILT }
  const forwards = rotate(rotate([0, 0, 1], inverse(lowering)), inverse(straightening))
  const supination = angleAbout(forearm, palm, forwards)

  const acrossWrist = rampAlong(wrist, add(hand, forearm), 0.025)
  const inArm = (part: (point: Vec3) => number) => (point: Vec3, share: ArmShare) =>
    share.arm * part(point)
  return [
    ...fingerBends(joints),
    { ...wristTurn, centre: wrist, part: inArm(acrossWrist) },
    { ...tilt, centre: wrist, part: inArm(acrossWrist) },
    { axis: forearm, angle: supination, centre: elbow, part: inArm(twistPart(elbow, wrist)) },
    {
      ...straightening,
      centre: elbow,
      part: inArm(rampAlong(elbow, add(upperArm, forearm), 0.045)),
    },
    { ...lowering, centre: shoulder, part: shoulderPart(shoulder) },
  ]
}

/**
 * Unit vector that points down, tilted by the given angles in radians: first away from the midline,
 * then forwards.
 */
const downAndOut = (outwards: number, forwards: number): Vec3 => [
  Math.sin(outwards) * Math.cos(forwards),
  -Math.cos(outwards) * Math.cos(forwards),
  Math.sin(forwards),
]

/** The forearm's twist increases almost evenly from just below the elbow to the wrist. */
function twistPart(elbow: Vec3, wrist: Vec3) {
  const length = Math.hypot(...subtract(wrist, elbow))
  const along = directionTo(elbow, wrist)
  return (point: Vec3) => {
    const t = dot(subtract(point, elbow), along) / length - TWIST_START
    return (smoothstep(t) + Math.min(1, Math.max(0, t))) / 2
  }
}

/** The shoulder's ramp follows the fold of the armpit below and leaves out the neck above. */
function shoulderPart(shoulder: Vec3) {
  const armpit = add(shoulder, [0.012, -0.11, 0])
  const lean = radians(21)
  return ([x, y]: Vec3) => {
    const [fromArmpitX, fromArmpitY] = [x - armpit[0], y - armpit[1]]
    const acrossFold = Math.cos(lean) * fromArmpitX + Math.sin(lean) * fromArmpitY
    const reach = 0.03 + 0.2 * Math.hypot(fromArmpitX, fromArmpitY)
    const beyondNeck = smoothstep((x - shoulder[0] + 0.065) / 0.13)
    return smoothstep((acrossFold + reach) / (2 * reach)) * beyondNeck
  }
}
