/**
 * Enlarges the eyeballs to compensate for the refinement, which shrinks a coarse ball and would
 * leave a gap at the lids.
 */

import type { Mirror } from '../../src/body/mirror'
import { type Subdivision, subdividePositions } from '../../src/body/subdivide'
import type { Cage } from './cage'

/**
 * @returns the cage positions, with both eyeballs enlarged so that after refinement they have the
 *   size of the original cage
 */
export function fillEyes(
  cage: Cage,
  mirror: Mirror,
  subdivision: Subdivision,
  positions: Float64Array,
): Float64Array {
  const refined = subdividePositions(subdivision, positions)
  const leftEye = [...mirror.vertices.keys()].filter(
    (vertex) => vertex >= cage.skinVertexCount && mirror.vertices[vertex]! > vertex,
  )
  const centre = [0, 1, 2].map((axis) => mean(leftEye, (vertex) => positions[vertex * 3 + axis]!))
  const radius = (from: ArrayLike<number>) =>
    mean(leftEye, (vertex) => Math.hypot(...centre.map((c, axis) => from[vertex * 3 + axis]! - c)))
  const growth = radius(positions) / radius(refined)

  const filled = positions.slice()
  for (const vertex of leftEye) {
    for (const [axis, c] of centre.entries()) {
      const coordinate = c + (positions[vertex * 3 + axis]! - c) * growth
      filled[vertex * 3 + axis] = coordinate
      filled[mirror.vertices[vertex]! * 3 + axis] = axis === 0 ? -coordinate : coordinate
    }
  }
  return filled
}

const mean = (vertices: readonly number[], value: (vertex: number) => number): number =>
  vertices.reduce((sum, vertex) => sum + value(vertex), 0) / vertices.length
