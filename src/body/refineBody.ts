/** The body as it is drawn: the refined mesh with smooth normals. */

import { computeNormals } from './normals'
import { type Subdivision, subdividePositions } from './subdivide'

export interface RefinedBody {
  /** Three vertices per triangle; see `subdivide` for the order. */
  readonly triangles: Uint32Array
  /** Three coordinates per vertex, in metres, in the body frame. */
  readonly positions: Float32Array
  /** One unit outward normal per vertex. */
  readonly normals: Float32Array
}

/** @param cagePositions three coordinates per cage vertex, in metres */
export function refineBody(
  subdivision: Subdivision,
  cagePositions: ArrayLike<number>,
): RefinedBody {
  const { triangles } = subdivision
  const positions = subdividePositions(subdivision, cagePositions)
  return { triangles, positions, normals: computeNormals(triangles, positions) }
}
