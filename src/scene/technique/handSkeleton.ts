import { Euler, MathUtils, Matrix4, Vector3 } from 'three'

/**
 * A right hand in the frame of a press. Metres. The press is at the origin; +Y leaves the skin, +X
 * leads along it towards the forearm. In its own frame the hand lies flat on the XZ plane: its palm
 * faces -Y, its fingers point towards -X, its thumb is at +Z, its wrist at the origin.
 *
 * Lengths and radii are adult proportions: middle finger 8 cm, palm 10 × 8.5 cm.
 */
export const FINGERS = ['index', 'middle', 'ring', 'little'] as const
export type Finger = (typeof FINGERS)[number]
export type Digit = Finger | 'thumb'

interface FingerSize {
  /** The knuckle in the frame of the hand. */
  readonly knuckle: Vector3
  /** Lengths of the bones; the last one ends where the roundness of the tip begins. */
  readonly bones: readonly [number, number, number]
  readonly girth: number
}

const size = (x: number, y: number, z: number, bones: FingerSize['bones'], girth: number) => ({
  knuckle: new Vector3(x, y, z),
  bones,
  girth,
})
export const SIZES: Readonly<Record<Finger, FingerSize>> = {
  index: size(-0.09, 0, 0.027, [0.043, 0.025, 0.0165], 1),
  middle: size(-0.091, 0.002, 0.0075, [0.048, 0.029, 0.0175], 1.03),
  ring: size(-0.086, 0.0005, -0.0115, [0.044, 0.027, 0.0175], 0.97),
  little: size(-0.078, -0.003, -0.0285, [0.034, 0.019, 0.0155], 0.86),
}
export const THUMB_BONES = [0.045, 0.034, 0.021] as const
/** Base of the thumb in the frame of the hand. */
export const THUMB_BASE = new Vector3(-0.02, -0.011, 0.021)

/** Radii at the joints of a finger and of the thumb, from the knuckle to the tip. */
export const RADII = [0.0108, 0.0093, 0.0079, 0.0067] as const
export const THUMB_RADII = [0.0165, 0.0122, 0.0104, 0.0076] as const

/** The joints of a digit, from the knuckle (or the base of the thumb) to the tip. */
export interface Chain {
  readonly joints: readonly [Vector3, Vector3, Vector3, Vector3]
  /** Unit vector out of the nail. */
  readonly back: Vector3
}

/** All joints of a posed hand, in the frame of the press. */
export interface Skeleton {
  readonly palm: Matrix4
  readonly elbow: Vector3
  readonly digits: Readonly<Record<Digit, Chain>>
}

/** Degrees. `pitch` lowers the fingers, `yaw` turns them to the little finger's side. */
export interface Turn {
  readonly pitch: number
  readonly yaw?: number
  readonly roll?: number
}

export const turned = ({ pitch, yaw = 0, roll = 0 }: Turn): Matrix4 =>
  new Matrix4().makeRotationFromEuler(
    new Euler(MathUtils.degToRad(roll), MathUtils.degToRad(-yaw), MathUtils.degToRad(pitch), 'YZX'),
  )

/** Degrees. */
export interface Bend {
  readonly bends: readonly [number, number, number]
  /** Towards the little finger. */
  readonly spread?: number
}

/** A finger whose joints are bent by angles. */
export function bendFinger(palm: Matrix4, finger: Finger, { bends, spread = 0 }: Bend): Chain {
  const { knuckle, bones } = SIZES[finger]
  const sideways = new Matrix4().makeRotationY(MathUtils.degToRad(-spread))
  const way = (bend: number) => {
    const angle = MathUtils.degToRad(bend)
    return new Vector3(-Math.cos(angle), -Math.sin(angle), 0)
      .applyMatrix4(sideways)
      .transformDirection(palm)
  }
  const joints = [knuckle.clone().applyMatrix4(palm)]
  let bend = 0
  bones.forEach((bone, at) => {
    bend += bends[at]!
    joints.push(joints[at]!.clone().addScaledVector(way(bend), bone))
  })
  return { joints: joints as unknown as Chain['joints'], back: way(bend - 90) }
}

/**
 * A finger that reaches for a place with its last bone.
 *
 * @param last place of the last joint
 * @param tip place of the tip, one bone beyond
 * @param back direction to which the finger bends out
 */
export function reachWith(
  palm: Matrix4,
  finger: Finger,
  last: Vector3,
  tip: Vector3,
  back: Vector3,
): Chain {
  const { bones } = SIZES[finger]
  const knuckle = SIZES[finger].knuckle.clone().applyMatrix4(palm)
  const way = last.clone().sub(knuckle)
  const reach = way.length()
  way.normalize()
  const along = (bones[0] ** 2 - bones[1] ** 2 + reach ** 2) / (2 * reach)
  const out = Math.sqrt(Math.max(bones[0] ** 2 - along ** 2, 0))
  const middle = knuckle
    .clone()
    .addScaledVector(way, along)
    .addScaledVector(back.clone().projectOnPlane(way).normalize(), out)
  const end = tip.clone().sub(last).normalize()
  return {
    joints: [knuckle, middle, last, tip],
    back: back.clone().projectOnPlane(end).normalize(),
  }
}

/** The thumb with its bones in given directions, from the base. */
export function pointThumb(base: Vector3, ways: readonly Vector3[], back: Vector3): Chain {
  const joints = [base]
  ways.forEach((way, at) => {
    joints.push(joints[at]!.clone().addScaledVector(way.clone().normalize(), THUMB_BONES[at]!))
  })
  const end = joints[3]!.clone().sub(joints[2]!).normalize()
  return {
    joints: joints as unknown as Chain['joints'],
    back: back.clone().projectOnPlane(end).normalize(),
  }
}
