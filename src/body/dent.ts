import type { PointTechnique } from '../domain/atlas'
import { smoothstep } from '../domain/smoothstep'
import type { Vec3 } from './frame'

/**
 * A dent in the skin. Metres, body frame. The shader in src/scene/body/bodyDent.ts implements the
 * same formula; change both.
 */
export interface Dent {
  readonly centre: Vec3
  /** Unit vector, outwards; the skin moves in the opposite direction. */
  readonly normal: Vec3
  /** From the centre to either end of an elongated dent; zero for a round one. */
  readonly along: Vec3
  /** Skin at this distance from the centre line does not move. */
  readonly radius: number
  readonly depth: number
}

/** Depth of the dent in soft skin, metres: our estimate for a finger at that strength. */
const DEPTHS: Record<PointTechnique['strength'], number> = {
  light: 0.003,
  'light-to-moderate': 0.005,
  moderate: 0.008,
}
/** Limits for thin parts, such as a hand or a fingertip, as shares of their thickness. */
const SHARE_OF_THICKNESS = 0.22
const RADIUS_OF_THICKNESS = 0.85

/**
 * Depth of the dent, metres.
 *
 * @param thickness of the body beneath the dent, metres
 */
export const dentDepth = (strength: PointTechnique['strength'], thickness: number): number =>
  Math.min(DEPTHS[strength], thickness * SHARE_OF_THICKNESS)

export const dentRadius = (ofTool: number, thickness: number): number =>
  Math.min(ofTool, thickness * RADIUS_OF_THICKNESS)

/** Size of the rim: the skin around the dent rises by about 6 % of the depth. */
export const RIM = 3

/**
 * Height above the skin in units of the depth, and its slope.
 *
 * @param square the squared distance from the centre line, in units of the squared radius
 */
function profile(square: number): { readonly height: number; readonly slope: number } {
  if (square >= 1) return { height: 0, slope: 0 }
  const rest = 1 - square
  return {
    height: -(rest ** 3) * (1 - RIM * square),
    slope: rest ** 2 * (3 + RIM - 4 * RIM * square),
  }
}

const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const plus = (a: Vec3, b: Vec3, times: number): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
]

/** The vector from the nearest point on the dent's centre line. */
function fromCentreLine({ centre, along }: Dent, position: Vec3): Vec3 {
  const offset = plus(position, centre, -1)
  const length = dot(along, along)
  const share = length > 0 ? Math.min(Math.max(dot(offset, along) / length, -1), 1) : 0
  return plus(offset, along, -share)
}

/** How much the skin follows the dent, 0…1: the other side of a hand is not pressed. */
export function facing({ normal }: Dent, skinNormal: Vec3): number {
  return smoothstep(dot(normal, skinNormal) / 0.4)
}

/** Movement of a point of the skin along the dent's normal, metres; negative inside the dent. */
export function dentHeight(dent: Dent, position: Vec3): number {
  const from = fromCentreLine(dent, position)
  return dent.depth * profile(dot(from, from) / dent.radius ** 2).height
}

export const dentedPosition = (dent: Dent, position: Vec3, skinNormal: Vec3): Vec3 =>
  plus(position, dent.normal, dentHeight(dent, position) * facing(dent, skinNormal))

/**
 * The normal of the dented skin; exact where the skin faces the dent.
 *
 * A movement by h along N turns a normal n into n − ∇h (N·n) / (1 + N·∇h).
 */
export function dentedNormal(dent: Dent, position: Vec3, skinNormal: Vec3): Vec3 {
  const from = fromCentreLine(dent, position)
  const { slope } = profile(dot(from, from) / dent.radius ** 2)
  const steepness = (2 * slope * dent.depth * facing(dent, skinNormal)) / dent.radius ** 2
  const gradient: Vec3 = [from[0] * steepness, from[1] * steepness, from[2] * steepness]
  const turned = plus(
    skinNormal,
    gradient,
    -dot(dent.normal, skinNormal) / (1 + dot(dent.normal, gradient)),
  )
  const length = Math.hypot(...turned)
  return [turned[0] / length, turned[1] / length, turned[2] / length]
}
