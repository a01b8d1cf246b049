/** Rotations about an axis through the origin. */

import type { Vec3 } from '../../src/body/frame'
import { add, cross, dot, normalise, scale } from '../shared/vectors'

/** Right-handed; `axis` is a unit vector, `angle` in radians. */
export interface Rotation {
  readonly axis: Vec3
  readonly angle: number
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function rotate(vector: Vec3, { axis, angle }: Rotation): Vec3 {
  const along = scale(axis, dot(axis, vector) * (1 - Math.cos(angle)))
  const across = scale(cross(axis, vector), Math.sin(angle))
  return add(add(scale(vector, Math.cos(angle)), across), along)
}

export const inverse = ({ axis, angle }: Rotation): Rotation => ({ axis, angle: -angle })

/** The smallest rotation from one unit vector to another; they must not be opposite. */
export function turnOnto(from: Vec3, to: Vec3): Rotation {
  const across = cross(from, to)
  const sine = Math.hypot(...across)
  if (sine < 1e-9) return { axis: [0, 1, 0], angle: 0 }
  return { axis: normalise(across), angle: Math.atan2(sine, dot(from, to)) }
}

/** The angle of the rotation about `axis` that brings `from` closest to `to`, in radians. */
export function angleAbout(axis: Vec3, from: Vec3, to: Vec3): number {
  return Math.atan2(dot(axis, cross(from, to)), dot(from, to) - dot(axis, from) * dot(axis, to))
}
