/** Makes the two halves of a body exact mirror images. */

import type { Mirror } from '../../src/body/mirror'
import { type Joints, jointAt } from './joints'

/** Replaces each vertex by the mean of itself and its partner's mirror image. */
export function symmetrise(mirror: Mirror, positions: Float64Array): Float64Array {
  return positions.map((coordinate, index) => {
    const axis = index % 3
    const opposite = positions[mirror.vertices[(index - axis) / 3]! * 3 + axis]!
    return (coordinate + (axis === 0 ? -opposite : opposite)) / 2
  })
}

/** Does the same for joint centres: `l-` and `r-` are partners, the others lie on the midline. */
export function symmetriseJoints(joints: Joints): Joints {
  return Object.fromEntries(
    Object.entries(joints).map(([name, [x, y, z]]) => {
      const partner = name.replace(/^[lr]-/, (side) => (side === 'l-' ? 'r-' : 'l-'))
      const [px, py, pz] = jointAt(joints, partner)
      return [name, [(x - px) / 2, (y + py) / 2, (z + pz) / 2] as const]
    }),
  )
}
