/** The bends that straighten the left fingers and move the thumb closer to the hand. */

import type { Vec3 } from '../../src/body/frame'
import { add, cross, directionTo, normalise, scale } from '../shared/vectors'
import { type Bend, rampAlong } from './bend'
import { type Joints, jointAt } from './joints'
import { inverse, type Rotation, radians, rotate, turnOnto } from './rotation'

/** Angles of the thumb: away from the middle finger, and out of the plane of the palm. */
const THUMB_SPREAD = radians(32)
const THUMB_FORWARDS = radians(18)
/**
 * Direction of each finger in the plane of the palm, in degrees from the middle finger towards the
 * thumb.
 */
const FINGER_SPREAD: Readonly<Record<number, number>> = { 2: 5, 3: 0, 4: -5, 5: -11 }
/** Remaining bend at the three joints of a finger, in degrees: straight but not stiff. */
const FINGER_BEND = [5, 5, 4]

/** The bends in the order in which to apply them to resting points. */
export function fingerBends(joints: Joints): Bend[] {
  const hand = directionTo(jointAt(joints, 'l-hand'), jointAt(joints, 'l-finger-3-1'))
  const fingers = [2, 3, 4, 5].flatMap((finger) => straighten(joints, finger, hand))
  return [...fingers, bringInThumb(joints, hand)]
}

/** The direction that the left palm faces at rest, from the row of knuckles; unit vector. */
export function palmDirection(joints: Joints): Vec3 {
  const hand = directionTo(jointAt(joints, 'l-hand'), jointAt(joints, 'l-finger-3-1'))
  const towardsThumb = directionTo(jointAt(joints, 'l-finger-5-1'), jointAt(joints, 'l-finger-2-1'))
  return normalise(cross(hand, towardsThumb))
}

/** Straightens one finger, from the last joint to the knuckle. */
function straighten(joints: Joints, finger: number, hand: Vec3): Bend[] {
  const centres = [1, 2, 3, 4].map((joint) => jointAt(joints, `l-finger-${finger}-${joint}`))
  const palm = palmDirection(joints)
  const spread: Rotation = { axis: palm, angle: radians(FINGER_SPREAD[finger]!) }
  const straight = rotate(hand, spread)
  const bendAxis = normalise(cross(straight, palm))

  const bends: Bend[] = []
  // Resting directions of the bones, and the direction each should have at the end.
  const before = [hand, ...[0, 1, 2].map((bone) => directionTo(centres[bone]!, centres[bone + 1]!))]
  let bent = 0
  const wanted = FINGER_BEND.map((degrees) => {
    bent += radians(degrees)
    return rotate(straight, { axis: bendAxis, angle: bent })
  })
  // A bone inherits the rotations of the joints before it, so undo them before measuring its own
  // rotation.
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

/** Moves the thumb, as one piece, closer to the hand. */
function bringInThumb(joints: Joints, hand: Vec3): Bend {
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
