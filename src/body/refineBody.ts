import { type Subdivision, subdividePositions } from './subdivide'

export interface RefinedBody {
  /** Three vertices per triangle; see `subdivide` for the order. */
  readonly triangles: Uint32Array
  /** Three coordinates per vertex, in metres, in the body frame. */
  readonly positions: Float32Array
  /** One unit outward normal per vertex. */
  readonly normals: Float32Array
}

/**
 * Refines the cage of a body and computes its normals.
 *
 * @param cagePositions three coordinates per cage vertex, in metres
 */
export function refineBody(
  subdivision: Subdivision,
  cagePositions: ArrayLike<number>,
): RefinedBody {
  const { triangles } = subdivision
  const positions = subdividePositions(subdivision, cagePositions)
  return { triangles, positions, normals: computeNormals(triangles, positions) }
}

/**
 * Smooth unit normals, one per vertex: the mean of the adjacent triangles, weighted by area.
 * Triangles that are counter-clockwise seen from outside give outward normals.
 */
export function computeNormals(triangles: Uint32Array, positions: ArrayLike<number>): Float32Array {
  const sums = new Float64Array(positions.length)
  const at = (vertex: number, axis: number) => positions[vertex * 3 + axis]!
  for (let first = 0; first < triangles.length; first += 3) {
    const a = triangles[first]!
    const b = triangles[first + 1]!
    const c = triangles[first + 2]!
    for (let axis = 0; axis < 3; axis++) {
      const next = (axis + 1) % 3
      const last = (axis + 2) % 3
      const cross =
        (at(b, next) - at(a, next)) * (at(c, last) - at(a, last)) -
        (at(b, last) - at(a, last)) * (at(c, next) - at(a, next))
      sums[a * 3 + axis]! += cross
      sums[b * 3 + axis]! += cross
      sums[c * 3 + axis]! += cross
    }
  }
  const normals = new Float32Array(positions.length)
  for (let first = 0; first < sums.length; first += 3) {
    const length = Math.hypot(sums[first]!, sums[first + 1]!, sums[first + 2]!) || 1
    for (let axis = 0; axis < 3; axis++) normals[first + axis] = sums[first + axis]! / length
  }
  return normals
}
