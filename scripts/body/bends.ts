/** The bends that bring the left arm from its resting into the anatomical position. */

import type { Vector3 } from '../../src/body/frame'
import type { ArmShare } from './armParts'
import { FINGERS } from './armParts'
import { type Joints, jointAt } from './joints'
import { angleAbout, inverse, type Rotation, radians, rotate, turnOnto } from './rotation'
import { add, cross, directionTo, dot, normalise, scale, smoothStep, subtract } from './vectors'

/** A rotation about a joint of which each point takes a part. */
export interface Bend extends Rotation {
  readonly centre: Vector3
  /** 0…1, from the point at rest and its share in the arm. */
  readonly part: (point: Vector3, share: ArmShare) => number
}

/** The upper arm hangs this far from the vertical. */
const ARM_FROM_VERTICAL = radians(22)
/** The skin of the forearm leads outwards of its joint line by itself: the carrying angle. */
const FOREARM_FROM_VERTICAL = radians(21)
const FOREARM_FORWARDS = radians(6)
/** The hand's tilt towards the thumb, which brings it into line with the skin of the forearm. */
const HAND_TILT = radians(4)
/** The thumb's lead away from the middle finger, and out of the plane of the palm. */
const THUMB_SPREAD = radians(32)
const THUMB_FORWARDS = radians(18)
/** Each finger's direction in the plane of the palm, from the middle finger towards the thumb. */
const FINGER_SPREAD: Readonly<Record<number, number>> = { 2: 5, 3: 0, 4: -5, 5: -11 }
/** What is left of the bend at the three joints of a finger, in degrees: straight, not stiff. */
const FINGER_BEND = [5, 5, 4]

/** In the order in which they must be applied to resting points: from the fingertips inwards. */
export function anatomicalBends(joints: Joints): Bend[] {
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
  const inArm = (part: (point: Vector3) => number) => (point: Vector3, share: ArmShare) =>
    share.arm * part(point)
  return [
    ...FINGERS.filter((finger) => finger > 1).flatMap((finger) =>
      fingerBends(joints, finger, hand),
    ),
    thumbBend(joints, hand),
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

/** Unit vector: downwards, led away from the midline, then forwards, by the given angles. */
const downAndOut = (outwards: number, forwards: number): Vector3 => [
  Math.sin(outwards) * Math.cos(forwards),
  -Math.cos(outwards) * Math.cos(forwards),
  Math.sin(forwards),
]

/** The way the left palm faces at rest, from the row of knuckles. */
function palmDirection(joints: Joints): Vector3 {
  const hand = directionTo(jointAt(joints, 'l-hand'), jointAt(joints, 'l-finger-3-1'))
  const towardsThumb = directionTo(jointAt(joints, 'l-finger-5-1'), jointAt(joints, 'l-finger-2-1'))
  return normalise(cross(hand, towardsThumb))
}

/** From 0 to 1 across a joint, over `reach` metres to either side of it. */
function rampAlong(centre: Vector3, along: Vector3, reach: number) {
  const direction = normalise(along)
  return (point: Vector3) => smoothStep(-reach, reach, dot(subtract(point, centre), direction))
}

/** The forearm's twist grows evenly from just below the elbow to the wrist. */
function twistPart(elbow: Vector3, wrist: Vector3) {
  const length = Math.hypot(...subtract(wrist, elbow))
  const along = directionTo(elbow, wrist)
  return (point: Vector3) => {
    const t = dot(subtract(point, elbow), along) / length
    return smoothStep(0.02, 1.02, t) * 0.5 + 0.5 * Math.min(1, Math.max(0, (t - 0.02) / 1))
  }
}

/** The shoulder's ramp leans along the fold of the armpit below and stays off the neck above. */
function shoulderPart(shoulder: Vector3) {
  const armpit = add(shoulder, [0.012, -0.11, 0])
  const lean = radians(21)
  return ([x, y]: Vector3) => {
    const [fromArmpitX, fromArmpitY] = [x - armpit[0], y - armpit[1]]
    const acrossFold = Math.cos(lean) * fromArmpitX + Math.sin(lean) * fromArmpitY
    const reach = 0.03 + 0.2 * Math.hypot(fromArmpitX, fromArmpitY)
    const beyondNeck = smoothStep(-0.065, 0.065, x - shoulder[0])
    return smoothStep(-reach, reach, acrossFold) * beyondNeck
  }
}

/** Straightens one finger, from the last joint to the knuckle. */
function fingerBends(joints: Joints, finger: number, hand: Vector3): Bend[] {
  const centres = [1, 2, 3, 4].map((joint) => jointAt(joints, `l-finger-${finger}-${joint}`))
  const palm = palmDirection(joints)
  const spread: Rotation = { axis: palm, angle: radians(FINGER_SPREAD[finger]!) }
  const straight = rotate(hand, spread)
  const bendAxis = normalise(cross(straight, palm))

  const bends: Bend[] = []
  // Rest directions of the bones, and where each should point at the end.
  const before = [hand, ...[0, 1, 2].map((bone) => directionTo(centres[bone]!, centres[bone + 1]!))]
  let bent = 0
  const wanted = FINGER_BEND.map((degrees) => {
    bent += radians(degrees)
    return rotate(straight, { axis: bendAxis, angle: bent })
  })
  // A bone inherits the turns of the joints before it, so its own turn is measured after undoing them.
  let inherited: Rotation[] = []
  for (const joint of [0, 1, 2]) {
    const target = inherited.reduce(
      (direction, turn) => rotate(direction, inverse(turn)),
      wanted[joint]!,
    )
    const turn = turnOnto(before[joint + 1]!, target)
    const ramp = rampAlong(
      centres[joint]!,
      add(before[joint]!, before[joint + 1]!),
      joint === 0 ? 0.014 : 0.007,
    )
    bends.unshift({
      ...turn,
      centre: centres[joint]!,
      part: (point, share) => share.fingers[finger - 1]! * ramp(point),
    })
    inherited = [...inherited, turn]
  }
  return bends
}

/** Lays the thumb, as one piece, nearer to the hand. */
function thumbBend(joints: Joints, hand: Vector3): Bend {
  const base = jointAt(joints, 'l-finger-1-1')
  const thumb = directionTo(base, jointAt(joints, 'l-finger-1-4'))
  const palm = palmDirection(joints)
  const inPlane = rotate(hand, { axis: palm, angle: THUMB_SPREAD })
  const wanted = add(
    scale(inPlane, Math.cos(THUMB_FORWARDS)),
    scale(palm, Math.sin(THUMB_FORWARDS)),
  )
  const ramp = rampAlong(base, thumb, 0.02)
  return {
    ...turnOnto(thumb, wanted),
    centre: base,
    part: (point, share) => share.fingers[0]! * ramp(point),
  }
}

/** Where a point at rest comes to lie once the bends have been applied. */
export function applyBends(bends: readonly Bend[], rest: Vector3, share: ArmShare): Vector3 {
  let point = rest
  for (const bend of bends) {
    const part = bend.part(rest, share)
    if (part === 0) continue
    const turn = { axis: bend.axis, angle: bend.angle * part }
    point = add(bend.centre, rotate(subtract(point, bend.centre), turn))
  }
  return point
}
