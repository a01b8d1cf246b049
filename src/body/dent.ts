import type { PointTechnique } from '../domain/atlas'
import { smoothstep } from '../domain/smoothstep'
import type { Vec3 } from './frame'

/**
 * The skin pressed in at a place. Metres, body frame. The shader in src/scene/body/bodyDent.ts is the
 * same formula; change both.
 */
export interface Dent {
  readonly centre: Vec3
  /** Unit, outwards; the skin gives way against it. */
  readonly normal: Vec3
  /** From the centre to either end of a long dent; zero for a round one. */
  readonly along: Vec3
  /** Skin this far from the centre line stays where it is. */
  readonly radius: number
  readonly depth: number
}

/** How deep soft skin gives way, metres: our estimate of what a finger does at that strength. */
const DEPTHS: Record<PointTechnique['strength'], number> = {
  light: 0.003,
  'light-to-moderate': 0.005,
  moderate: 0.008,
}
/** Thin parts, such as a hand or a fingertip, give way by less. */
const SHARE_OF_THICKNESS = 0.22
const RADIUS_OF_THICKNESS = 0.85

/** @param thickness of the body beneath the place, metres */
export const dentDepth = (strength: PointTechnique['strength'], thickness: number): number =>
  Math.min(DEPTHS[strength], thickness * SHARE_OF_THICKNESS)

export const dentRadius = (ofTool: number, thickness: number): number =>
  Math.min(ofTool, thickness * RADIUS_OF_THICKNESS)

/** How much of the dent is rim: the skin swells by about 6 % of the depth round it. */
export const RIM = 3

/** Height over the skin in units of the depth, and its slope, by the squared share of the radius. */
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

/** From the nearest place of the dent's centre line. */
function fromCentreLine({ centre, along }: Dent, position: Vec3): Vec3 {
  const offset = plus(position, centre, -1)
  const length = dot(along, along)
  const share = length > 0 ? Math.min(Math.max(dot(offset, along) / length, -1), 1) : 0
  return plus(offset, along, -share)
}

/** Skin that faces away, such as the other side of a hand, is not pressed. 0…1. */
export function facing({ normal }: Dent, skinNormal: Vec3): number {
  return smoothstep(dot(normal, skinNormal) / 0.4)
}

/** How far a place of the skin is moved along the dent's normal: below zero in the dent. */
export function dentHeight(dent: Dent, position: Vec3): number {
  const from = fromCentreLine(dent, position)
  return dent.depth * profile(dot(from, from) / dent.radius ** 2).height
}

export const dentedPosition = (dent: Dent, position: Vec3, skinNormal: Vec3): Vec3 =>
  plus(position, dent.normal, dentHeight(dent, position) * facing(dent, skinNormal))

/**
 * The normal of the skin once it is pressed: exact where the skin faces the dent.
 *
 * Moving by h along N turns a normal n into n − ∇h (N·n) / (1 + N·∇h).
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
