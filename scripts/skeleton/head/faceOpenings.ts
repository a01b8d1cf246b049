/** Sockets and nose, in the frame of the head (millimetres). Only the left half is described. */

import type { Vec3 } from '../../../src/body/frame'
import { blend, carve, type Shape } from '../field'
import { sheet } from '../sheet'
import { ellipsoid, roundedBox } from '../solids'
import { loft, tube } from '../tube'
import type { OnBody } from './headFrame'

const UP: Vec3 = [0, 1, 0]

/** Cuts sockets and nose into the face, and adds what is too thin to be cut. */
export function openFace(skull: Shape, { put, unit }: OnBody): Shape {
  const hollowed = carve(
    5 * unit,
    skull,
    // Hollow below the socket, over the eye tooth.
    put(ellipsoid([29, -19, 88], [9, 11, 9])),
    // Between palate and teeth.
    put(ellipsoid([0, -46, 58], [19.5, 12.5, 29])),
  )
  // The ethmoid bone closes the nose against the sockets.
  const ethmoid = roundedBox([0, 15, 60], [12.5, 12.5, 19], 5)
  const walled = blend(
    2 * unit,
    carve(1.6 * unit, hollowed, put(nose()), put(choana())),
    put(blend(2, ethmoid, nasalBone())),
  )
  const holes = [
    [
      [28, -12, 84],
      [30, -9, 72],
    ],
    [
      [24, 36.5, 92],
      [24, 32, 82],
    ],
  ] as const
  const cut = carve(
    1.6 * unit,
    walled,
    put(socket()),
    ...holes.map((hole) => put(tube(hole, [1.7, 1.7]))),
  )
  return blend(1.5 * unit, cut, put(partition()))
}

function socket(): Shape {
  const corners = (scale: number) =>
    [16.4, 20.8, 17.2, 20.2, 19.2, 22.4, 17.4, 18.4].map((radius) => radius * scale)
  return loft(
    [
      [39.5, 15.5, 104],
      [32.6, 16, 86],
      [29.6, 17, 75],
      [22, 18.5, 55],
      [13, 19.5, 36],
    ],
    [corners(1.06), corners(1), corners(1.03), corners(0.72), corners(0.28)],
    { up: [0.06, 1, 0], cap: 3 },
  )
}

const nose = (): Shape =>
  loft(
    [
      [0, -9, 50],
      [0, -9, 76],
      [0, -8.5, 90],
      [0, -8, 112],
    ],
    [
      [11, 11, 12, 11, 11, 13, 11, 13],
      [12, 11.5, 15, 11.5, 12, 15, 12, 15],
      [12.4, 11, 16, 11, 12.4, 15.4, 12.4, 15.4],
      [12.4, 11, 16, 11, 12.4, 15.4, 12.4, 15.4],
    ],
    { up: UP, cap: 3 },
  )

/** The back opening of the nose. */
const choana = (): Shape =>
  tube(
    [
      [0, -20, 24],
      [0, -18, 40],
      [0, -14, 56],
    ],
    [
      [10, 9],
      [10.5, 11],
      [10, 12],
    ],
    UP,
  )

/** Nasal bones and what of the upper jaw they lean on: an arched roof. */
const nasalBone = (): Shape =>
  sheet(
    [
      [
        [-4, 28, 84.6],
        [0, 28, 85.4],
        [5, 28, 84],
        [9.5, 27, 81.5],
        [12.6, 26, 79],
      ],
      [
        [-4, 19, 85.4],
        [0, 19, 86.4],
        [4.6, 19, 85],
        [9.4, 18, 82],
        [13.6, 16, 80],
      ],
      [
        [-5, 12, 88],
        [0, 12, 89.2],
        [5.2, 12, 87.6],
        [10.4, 10.4, 84],
        [15, 6, 80.5],
      ],
      [
        [-4.6, 7.6, 89.6],
        [0, 7, 91],
        [4.6, 7.6, 89.6],
        [8.4, 8, 86.6],
        [14, 4, 81.5],
      ],
    ],
    (u, v) => 4.4 - 1.6 * u + 4.6 * v * v,
  )

/** Septum, lower turbinates and the spine below the nose. */
const partition = (): Shape =>
  blend(
    1,
    tube(
      [
        [0, -8, 34],
        [0, -8, 60],
        [0, -8, 80],
      ],
      [
        [0.9, 17],
        [0.9, 17],
        [0.9, 13],
      ],
      UP,
    ),
    tube(
      [
        [9.5, -14, 82],
        [8.5, -13, 70],
        [8.5, -13, 54],
      ],
      [
        [1.8, 3.4],
        [2.6, 4],
        [2.4, 4],
      ],
      [0.3, 1, 0],
    ),
    tube(
      [
        [0, -25, 80],
        [0, -24, 86.5],
        [0, -23, 91],
      ],
      [
        [4, 3.4],
        [2.6, 2.4],
        [0.9, 0.9],
      ],
      UP,
    ),
  )
