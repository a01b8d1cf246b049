/** Points on the skin, given on the cage topology so that they are valid on every body. */

import type { Vec3 } from './frame'

/** A point on a cage quad: u from corner 0 to corner 1, v from corner 0 to corner 3, both 0…1. */
export interface SurfacePoint {
  readonly quad: number
  readonly u: number
  readonly v: number
}

/** A point on a refined triangle: weights of its three vertices, with sum 1. */
export interface TrianglePoint {
  readonly triangle: number
  readonly barycentric: Vec3
}

/** Converts a point on the cage to the refined mesh; see `subdivide` for the order of triangles. */
export function triangleOfPoint({ quad, u, v }: SurfacePoint): TrianglePoint {
  const [corner, s, t] = withinCorner(u, v)
  const triangle = 8 * quad + 2 * corner
  return s >= t
    ? { triangle, barycentric: [1 - s, s - t, t] }
    : { triangle: triangle + 1, barycentric: [1 - t, s, t - s] }
}

/** The quarter of the cage quad that contains (u, v); s, t from that corner, 0…1. */
function withinCorner(u: number, v: number): [corner: 0 | 1 | 2 | 3, s: number, t: number] {
  if (v <= 0.5) return u <= 0.5 ? [0, 2 * u, 2 * v] : [1, 2 * v, 2 * (1 - u)]
  return u > 0.5 ? [2, 2 * (1 - u), 2 * (1 - v)] : [3, 2 * (1 - v), 2 * u]
}

/** The inverse of `triangleOfPoint`. */
export function pointOfTriangle({ triangle, barycentric }: TrianglePoint): SurfacePoint {
  const quad = triangle >> 3
  const corner = (triangle >> 1) & 3
  const [, second, third] = barycentric
  const [s, t] =
    triangle % 2 === 0 ? [(second + third) / 2, third / 2] : [second / 2, (second + third) / 2]
  if (corner === 0) return { quad, u: s, v: t }
  if (corner === 1) return { quad, u: 1 - t, v: s }
  if (corner === 2) return { quad, u: 1 - s, v: 1 - t }
  return { quad, u: t, v: 1 - s }
}

/** Interpolates per-vertex vectors (three numbers per vertex) inside one triangle. */
export function blendInTriangle(
  triangles: Uint32Array,
  vectors: ArrayLike<number>,
  { triangle, barycentric }: TrianglePoint,
): Vec3 {
  const blended: [number, number, number] = [0, 0, 0]
  for (let corner = 0; corner < 3; corner++) {
    const vertex = triangles[triangle * 3 + corner]!
    for (let axis = 0; axis < 3; axis++) {
      blended[axis]! += barycentric[corner]! * vectors[vertex * 3 + axis]!
    }
  }
  return blended
}

/** The unit outward normal at a point, interpolated from the vertex normals. */
export function normalInTriangle(
  triangles: Uint32Array,
  normals: ArrayLike<number>,
  place: TrianglePoint,
): Vec3 {
  const [x, y, z] = blendInTriangle(triangles, normals, place)
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}
