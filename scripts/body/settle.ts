/**
 * Moves a posed body into the body frame: the refined soles are on the floor, the ankles at z = 0.
 */

import type { Vec3 } from '../../src/body/frame'
import { type Subdivision, subdividePositions } from '../../src/body/subdivide'
import { type Joints, jointAt, mapJoints } from './joints'

/** The source is in decimetres. */
export const METRES_PER_SOURCE_UNIT = 0.1

export interface SettledBody {
  readonly positions: Float64Array
  readonly joints: Joints
  /** Height of the refined figure, in metres. */
  readonly height: number
}

/** @param positions cage vertices in metres */
export function settle(
  subdivision: Subdivision,
  positions: Float64Array,
  joints: Joints,
): SettledBody {
  const refined = subdividePositions(subdivision, positions)
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let y = 1; y < refined.length; y += 3) {
    lowest = Math.min(lowest, refined[y]!)
    highest = Math.max(highest, refined[y]!)
  }
  const ankle = jointAt(joints, 'l-ankle')
  const shift: Vec3 = [0, -lowest, -ankle[2]]
  return {
    positions: positions.map((coordinate, index) => coordinate + shift[index % 3]!),
    joints: mapJoints(joints, ([x, y, z]) => [x, y + shift[1], z + shift[2]]),
    height: highest - lowest,
  }
}
