/** The rows of teeth, in the frame of the head (millimetres). Only the left half is described. */

import type { Vec3 } from '../../../src/body/frame'
import { type Axes, blend, type Shape } from '../field'
import { roundedBox } from '../solids'

/** Middle of a crown, its width along the row, its depth, and how high it stands. */
type Tooth = readonly [x: number, z: number, width: number, depth: number, height: number]

const UPPER: readonly Tooth[] = [
  [4.3, 89.6, 8.5, 6, 11],
  [12, 87.6, 6.6, 5.6, 9.6],
  [18.2, 83.6, 7.6, 7, 10.6],
  [22.4, 77.2, 6.8, 8.6, 8.6],
  [25, 70.4, 6.8, 8.8, 8],
  [27, 61.8, 10, 10.4, 7.4],
  [28, 51.8, 9.6, 10.2, 7],
]

const LOWER: readonly Tooth[] = [
  [2.8, 86.4, 5.4, 5.4, 9],
  [8.4, 85.4, 5.8, 5.6, 9],
  [14.4, 82.4, 6.8, 6.8, 10],
  [19.2, 77, 7, 7.6, 8.6],
  [22.4, 70.6, 7.2, 8, 8],
  [25.2, 61.8, 11, 9.6, 7.4],
  [27.4, 50.8, 10.6, 9.4, 7],
]

/** How far a crown reaches into the bone, mm. */
const ROOT = 2

/** Level at which upper and lower teeth meet. */
const BITE = -49

export const upperTeeth = (): Shape => row(UPPER, 1)
export const lowerTeeth = (): Shape => row(LOWER, -1)

function row(teeth: readonly Tooth[], side: 1 | -1): Shape {
  return blend(
    0.5,
    ...teeth.map(([x, z, width, depth, height], index) => {
      const before = teeth[index - 1] ?? [-x, z]
      const after = teeth[index + 1] ?? [2 * x - before[0], 2 * z - before[1]]
      const [dx, dz] = [after[0] - before[0], after[1] - before[1]]
      const length = Math.hypot(dx, dz)
      const along: Vec3 = [dx / length, 0, dz / length]
      const axes: Axes = [along, [0, 1, 0], [-along[2], 0, along[0]]]
      // From just off the bite to within the bone.
      const tall = (height + ROOT) / 2
      const half: Vec3 = [width / 2, tall, depth / 2]
      return roundedBox([x, BITE + side * (0.2 + tall), z], half, 1.9, axes)
    }),
  )
}
