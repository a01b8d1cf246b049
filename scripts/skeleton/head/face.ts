/** The bones of the face, in the frame of the head (millimetres). Only the left half is described. */

import type { Vec3 } from '../../../src/body/frame'
import { blend, type Shape } from '../field'
import { ellipsoid } from '../solids'
import { tube } from '../tube'

const UP: Vec3 = [0, 1, 0]

export const face = (): Shape =>
  blend(3, brow(), blend(6, maxilla(), greatWing()), socketRim(), cheekbone())

const brow = (): Shape =>
  blend(
    6,
    tube(
      [
        [-5, 39, 90],
        [8, 38.5, 90],
        [22, 39.5, 86.5],
        [36, 38, 79.5],
        [46, 33, 72.5],
        [51, 26, 68],
      ],
      [
        [5, 5.5],
        [5, 5.5],
        [4.6, 5],
        [4.2, 4.6],
        [4, 4.4],
        [4, 4.4],
      ],
      UP,
    ),
    // The frontal bone between the sockets, down to the root of the nose.
    tube(
      [
        [0, 44, 84],
        [0, 34, 82],
        [0, 25, 80],
      ],
      [
        [14, 8],
        [12, 8],
        [10.5, 7],
      ],
      [0, 0, 1],
    ),
    // Above the outer end of the brow, where the temporal line begins.
    ellipsoid([43.5, 45, 68], [9, 10, 9]),
  )

/** Outer, lower and inner rim of the eye socket. */
const socketRim = (): Shape =>
  blend(
    2,
    tube(
      [
        [51.5, 28, 68],
        [52.2, 18, 64.3],
        [51.4, 8, 63.3],
        [48, -2, 66],
        [40, -5.5, 72],
        [31, -4.5, 77],
        [22, -1, 80],
      ],
      [
        [3.6, 4.6],
        [3.2, 5],
        [3.4, 5.4],
        [4.4, 6],
        [4, 4.5],
        [3.4, 4],
        [3.6, 3.6],
      ],
      [0, 0, 1],
    ),
    // Frontal process of the upper jaw.
    tube(
      [
        [22, -3, 80],
        [16.5, 5, 82],
        [12, 15, 84],
        [8.5, 26, 85],
      ],
      [
        [5.5, 3.4],
        [5, 3],
        [3.8, 3],
        [3.6, 3.6],
      ],
      [0.35, 0, 1],
    ),
  )

const cheekbone = (): Shape =>
  blend(
    5,
    ellipsoid([47, -11, 66], [7.5, 10, 9], TURNED),
    tube(
      [
        [44, -8, 70],
        [42, -17, 68],
        [38, -24, 65],
      ],
      [
        [6, 6],
        [6, 6],
        [4, 5],
      ],
    ),
    arch(),
  )

/** The face of the cheekbone looks outwards and forwards. */
const TURNED = (() => {
  const [c, s] = [Math.cos(0.75), Math.sin(0.75)]
  return [
    [s, 0, c],
    [0, 1, 0],
    [-c, 0, s],
  ] as const
})()

const arch = (): Shape =>
  tube(
    [
      [50, -8, 62],
      [58, -7, 53],
      [63.2, -5.5, 43],
      [64.6, -4, 32],
      [63.4, -2.5, 22],
      [60.5, 0, 12],
      [60, 3, 3],
    ],
    [
      [3.6, 7.5],
      [2.8, 6.2],
      [2.2, 4.6],
      [2, 4],
      [2.6, 4],
      [4.4, 3.8],
      [4, 3.5],
    ],
    UP,
  )

/** The outer wall of the socket, closed above by the frontal bone. */
const greatWing = (): Shape =>
  blend(
    4,
    tube(
      [
        [49.4, 14, 62],
        [43.5, 13, 54],
        [36, 12, 44],
        [32, 12, 32],
      ],
      [
        [2.8, 15],
        [3.4, 17],
        [6, 18],
        [10, 20],
      ],
      UP,
    ),
    ellipsoid([44.5, 29, 61], [6, 9, 8]),
  )

function maxilla(): Shape {
  return blend(
    5,
    // Body: narrower above.
    tube(
      [
        [22, 2, 70],
        [23, -12, 68],
        [22, -26, 66],
      ],
      [
        [14, 13],
        [15, 15],
        [15, 18],
      ],
      [0, 0, 1],
    ),
    tube(
      [
        [0, -24, 80],
        [0, -34, 79],
      ],
      [
        [14, 8],
        [15, 9],
      ],
      [0, 0, 1],
    ),
    alveolus(),
    nasalEdge(),
    // Behind the last tooth.
    ellipsoid([25, -20, 48], [11, 19, 10]),
  )
}

/** What of the upper jaw stands beside the opening of the nose. */
const nasalEdge = (): Shape =>
  tube(
    [
      [9.8, 11, 79.6],
      [11, 4, 81.2],
      [13.4, -5, 83.2],
      [15.4, -14, 82],
      [14.4, -24, 80.6],
    ],
    [
      [3.6, 2.4],
      [4.4, 2.6],
      [4.8, 3],
      [5, 3.6],
      [5, 4],
    ],
    [0.4, 0, 1],
  )

/** The ridge that holds the upper teeth. */
const alveolus = (): Shape =>
  tube(
    [
      [-8, -34, 86.5],
      [0, -34, 87.2],
      [10, -34, 85.5],
      [18.5, -34, 80.5],
      [24, -34, 72],
      [27, -34, 61],
      [27.8, -33, 50],
      [27, -32, 44],
    ],
    [
      [5, 8.5],
      [5, 8.5],
      [5, 8.5],
      [5.4, 8.5],
      [5.8, 8.5],
      [6.8, 8.5],
      [6.6, 8],
      [5.5, 7],
    ],
    UP,
  )
