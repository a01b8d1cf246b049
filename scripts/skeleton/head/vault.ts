/** The brain case, in the frame of the head (millimetres). Only the left half is described. */

import { blend, carve, type Shape, swollen } from '../field'
import { ellipsoid } from '../solids'
import { tube } from '../tube'

/** The dome, larger above than any head: the skin decides there how large it is. */
export function dome(): Shape {
  const brain = blend(
    14,
    ellipsoid([0, 50, -10], [68, 65.5, 84]),
    ellipsoid([0, 54, 34], [55, 50, 59]),
    ellipsoid([24, 58, -34], [46.5, 47, 48]),
    ellipsoid([0, 26, -46], [56, 44, 50]),
    ellipsoid([23, -5, -45], [29, 24, 31]),
    // The middle fossa: temporal bone and great wing of the sphenoid.
    ellipsoid([30, 14, 10], [28, 28, 37]),
  )
  const upper = (_: number, y: number) => {
    const share = Math.min(Math.max((y - 25) / 45, 0), 1)
    return LARGER * share * share * (3 - 2 * share)
  }
  // Behind the brow the frontal bone is narrow; the temple is flat.
  const temple = ellipsoid([78, 24, 56], [26, 34, 42])
  return carve(24, swollen(brain, upper, LARGER), temple)
}

/** Millimetres. */
const LARGER = 9

/** The upper border of the temple's muscle. */
export const temporalLine = (): Shape =>
  tube(
    [
      [50.5, 31, 70],
      [50, 40, 64.5],
      [52.5, 53, 57],
      [56, 67, 42],
      [61, 79, 18],
      [64, 80, -10],
      [65, 72, -38],
    ],
    [3.4, 3, 2.4, 1.8, 1.5, 1.2, 0.8],
  )

/** The upper line runs from the protuberance to the mastoid process, bowed upwards on either side. */
export const nuchalLines = (): Shape =>
  blend(
    8,
    tube(
      [
        [-4, -3, -86],
        [10, -1, -84.5],
        [26, 0.5, -77],
        [42, -4, -59],
        [51, -9, -36],
      ],
      [2.4, 2.4, 2, 1.6, 1],
    ),
    ellipsoid([0, -3.6, -86.4], [9, 5, 4]),
    tube(
      [
        [0, -6, -83],
        [0, -16, -70],
        [0, -25, -52],
      ],
      [2.2, 1.8, 1.2],
    ),
  )
