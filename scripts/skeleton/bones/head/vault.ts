/** The brain case, in the frame of the head (millimetres). Only the left half is described. */

import { blend, carve, type Shape } from '../../field'
import { ellipsoid } from '../../solids'
import { tube } from '../../tube'

export function vault(): Shape {
  const dome = blend(
    14,
    ellipsoid([0, 50, -10], [68, 65.5, 84]),
    ellipsoid([0, 54, 34], [55, 50, 59]),
    ellipsoid([24, 58, -34], [46.5, 47, 48]),
    ellipsoid([0, 26, -46], [56, 44, 50]),
    ellipsoid([26, -6, -46], [31, 24, 32]),
    // The middle fossa: temporal bone and great wing of the sphenoid.
    ellipsoid([34, 12, 14], [30, 30, 40]),
  )
  // Behind the brow the frontal bone is narrow; the temple is flat.
  const temple = ellipsoid([75, 27, 55], [23, 30, 30])
  const nape = ellipsoid([0, -50, -64], [70, 36, 44])
  return blend(5, carve(6, carve(16, dome, temple), nape), temporalLine(), nuchalLines())
}

/** The upper border of the temple's muscle. */
const temporalLine = (): Shape =>
  tube(
    [
      [50, 31, 70],
      [48.5, 40, 64],
      [50, 53, 56],
      [54, 67, 42],
      [60, 78, 18],
      [63.5, 79, -10],
      [65, 70, -38],
      [63, 52, -56],
    ],
    [3.4, 2.8, 2.4, 2.2, 2, 2, 1.6, 1],
  )

const nuchalLines = (): Shape =>
  blend(
    4,
    tube(
      [
        [-4, -2, -87],
        [10, -1, -84],
        [26, 0, -77],
        [42, -5, -58],
        [51, -10, -34],
      ],
      [[3, 3], [3, 3], 3, 3, 3],
    ),
    ellipsoid([0, -4, -87], [6, 5, 4.5]),
    tube(
      [
        [0, -6, -86],
        [0, -18, -68],
        [0, -28, -44],
      ],
      [2.5, 2.5, 2],
    ),
  )
