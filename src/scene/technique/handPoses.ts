import { MathUtils, Matrix4, Vector3 } from 'three'
import {
  type Bend,
  bendFinger,
  type Chain,
  type Digit,
  FINGERS,
  type Finger,
  pointThumb,
  reachWith,
  SIZES,
  type Skeleton,
  THUMB_BASE,
  THUMB_BONES,
  type Turn,
  turned,
} from './handSkeleton'

const DOWN = new Vector3(0, -1, 0)
const UP = new Vector3(0, 1, 0)
/** From the wrist to where the forearm has faded away, metres. */
const FOREARM = 0.15

/** Unit vector that rises by an angle, degrees, from the tip of a digit to its base. */
const rising = (degrees: number) => {
  const angle = MathUtils.degToRad(degrees)
  return new Vector3(Math.cos(angle), Math.sin(angle), 0)
}

/** The thumb presses with its pad; the fingers are half bent beside it. */
export function thumbPress(): Skeleton {
  const chain = pressingThumb()
  const palm = palmAt({ pitch: 2, yaw: 52, roll: 8 }, THUMB_BASE, chain.joints[0])
  return {
    palm,
    elbow: elbowAt(palm, { pitch: 22, yaw: -8 }),
    digits: {
      thumb: chain,
      ...relaxed(palm, {
        index: { bends: [8, 48, 28], spread: -4 },
        middle: { bends: [14, 54, 30] },
        ring: { bends: [20, 58, 32], spread: 3 },
        little: { bends: [24, 54, 30], spread: 7 },
      }),
    },
  }
}

/** Angles at which the bones of a pressing thumb rise from the skin, from the tip. */
const THUMB_RISE = [30, 52, 40] as const
/** Height of the middle of a tip above the skin that its pad touches, metres. */
const THUMB_TIP = 0.0083
const FINGER_TIP = 0.0072

/** The thumb from its base to its tip; the bones rise by 30°, 52° and 40° from the skin. */
function pressingThumb(): Chain {
  const places = [new Vector3(0.0008, THUMB_TIP, 0)]
  THUMB_RISE.forEach((rise, at) => {
    places.push(places[at]!.clone().addScaledVector(rising(rise), THUMB_BONES[2 - at]!))
  })
  const [tip, last, middle, base] = places as [Vector3, Vector3, Vector3, Vector3]
  return { joints: [base, middle, last, tip], back: rising(THUMB_RISE[0] + 90) }
}

/** Places of pressing finger pads across and along, metres. */
type Pads = Partial<Record<Finger, readonly [across: number, along: number]>>

const PAD_RISE = 24

/** Some fingers press with their pads, slightly bent; the others are off the skin. */
export function padPress(pads: Pads): Skeleton {
  const chosen = Object.keys(pads) as Finger[]
  const middle = pads.middle ?? [0, 0]
  const palm = palmAt(
    { pitch: 24 },
    new Vector3(-0.091, 0, 0.0075),
    new Vector3(0.072, 0.057, middle[0]),
  )
  const others = relaxed(palm, {
    index: { bends: [-10, 28, 20], spread: -3 },
    middle: { bends: [-10, 26, 16] },
    ring: { bends: [-9, 32, 20], spread: 2 },
    little: { bends: [-4, 40, 24], spread: 5 },
  })
  const pressing = chosen.map((finger) => {
    const [across, along] = pads[finger]!
    const tip = new Vector3(along, FINGER_TIP * SIZES[finger].girth, across)
    const last = tip.clone().addScaledVector(rising(PAD_RISE), SIZES[finger].bones[2])
    return [finger, reachWith(palm, finger, last, tip, UP)] as const
  })
  return {
    palm,
    elbow: elbowAt(palm, { pitch: 14 }),
    digits: { thumb: restingThumb(palm, 12), ...others, ...Object.fromEntries(pressing) },
  }
}

/** A thumb that neither presses nor is bent: beside the palm, lowered by an angle in degrees. */
function restingThumb(palm: Matrix4, lowered: number): Chain {
  const way = (pitch: number, aside: number) => {
    const [down, out] = [MathUtils.degToRad(pitch), MathUtils.degToRad(aside)]
    return new Vector3(
      -Math.cos(out) * Math.cos(down),
      -Math.sin(down),
      Math.sin(out) * Math.cos(down),
    ).transformDirection(palm)
  }
  return pointThumb(
    THUMB_BASE.clone().applyMatrix4(palm),
    [way(lowered, 42), way(lowered * 0.7, 26), way(lowered * 0.7, 14)],
    new Vector3(0.1, 0.55, 0.8).transformDirection(palm),
  )
}

/** A fist presses with the middle joints of the given fingers. */
export function knucklePress(pressing: readonly Finger[]): Skeleton {
  const turn: Turn = { pitch: 50 }
  const straight = turned(turn)
  const bentTo = (finger: Finger): Bend => ({
    bends: pressing.includes(finger) ? [44, 112, 62] : [78, 96, 50],
  })
  // The joints of the fingers that press lie in a row on the skin, its middle on the point.
  const middle = pressing
    .map((finger) => bendFinger(straight, finger, bentTo(finger)).joints[1])
    .reduce((sum, joint) => sum.add(joint), new Vector3())
    .divideScalar(pressing.length)
  const palm = straight.clone().setPosition(middle.negate().add(new Vector3(0, 0.0096, 0)))
  const digits = FINGERS.map((finger) => {
    const chain = bendFinger(palm, finger, bentTo(finger))
    const low = pressing.includes(finger) ? 0.0096 * SIZES[finger].girth - chain.joints[1].y : 0
    return [finger, lowered(chain, low)] as const
  })
  const base = THUMB_BASE.clone().applyMatrix4(palm)
  const index = digits[0]![1].joints
  const beside = new Vector3(0, 0, 0.018)
  const rest = index[1].clone().lerp(index[2], 0.4).add(beside)
  const ways = [
    new Vector3(-0.8, -0.35, 0.42).transformDirection(palm),
    rest
      .clone()
      .sub(base)
      .add(new Vector3(0, 0.01, 0)),
    rest
      .clone()
      .sub(base)
      .add(new Vector3(-0.01, -0.012, -0.03)),
  ]
  return {
    palm,
    elbow: elbowAt(palm, { pitch: 4 }),
    digits: {
      thumb: pointThumb(base, ways, new Vector3(0, 0.3, 1)),
      ...(Object.fromEntries(digits) as Record<Finger, Chain>),
    },
  }
}

const lowered = ({ joints, back }: Chain, by: number): Chain => ({
  joints: joints.map((joint, at) => (at ? joint.clone().setY(joint.y + by) : joint)) as never,
  back,
})

/** The palm lies flat on the skin; the fingers are stretched. */
export function palmPress(): Skeleton {
  const palm = new Matrix4().makeTranslation(0.052, 0.0285, 0)
  return {
    palm,
    elbow: elbowAt(palm, { pitch: 34 }),
    digits: {
      thumb: restingThumb(palm, -10),
      ...relaxed(palm, {
        index: { bends: [-4, 5, 4], spread: -5 },
        middle: { bends: [-4, 5, 4] },
        ring: { bends: [-3, 5, 4], spread: 4 },
        little: { bends: [0, 6, 4], spread: 10 },
      }),
    },
  }
}

/** Thumb and index finger press from both sides. @param thickness between them, metres */
export function pinchPress(thickness: number): Skeleton {
  const thumb = pressingThumb()
  const palm = palmAt({ pitch: 92, yaw: 180 }, THUMB_BASE, thumb.joints[0])
  // The fingers point across the fold, and the palm faces it.
  const tip = new Vector3(0, -thickness - FINGER_TIP, 0)
  const last = tip.clone().addScaledVector(rising(-18), SIZES.index.bones[2])
  const others = relaxed(palm, {
    index: { bends: [40, 40, 30] },
    middle: { bends: [84, 104, 62], spread: 4 },
    ring: { bends: [86, 104, 62], spread: 6 },
    little: { bends: [86, 100, 60], spread: 8 },
  })
  return {
    palm,
    elbow: elbowAt(palm, { pitch: 20 }),
    digits: { thumb, ...others, index: reachWith(palm, 'index', last, tip, DOWN) },
  }
}

const relaxed = (palm: Matrix4, bends: Readonly<Record<Finger, Bend>>): Record<Finger, Chain> =>
  Object.fromEntries(
    FINGERS.map((finger) => [finger, bendFinger(palm, finger, bends[finger])]),
  ) as Record<Finger, Chain>

/** The frame of a hand that is turned, with a place of the hand at a place of the press. */
function palmAt(turn: Turn, own: Vector3, place: Vector3): Matrix4 {
  const frame = turned(turn)
  return frame.setPosition(place.clone().sub(own.clone().applyMatrix4(frame)))
}

const elbowAt = (palm: Matrix4, turn: Turn): Vector3 =>
  new Vector3(FOREARM, 0, 0).applyMatrix4(turned(turn)).applyMatrix4(palm)

export const digitsOf = ({ digits }: Skeleton) => Object.entries(digits) as [Digit, Chain][]
