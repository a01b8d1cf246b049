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
  // The infraorbital foramen.
  const foramen = tube(
    [
      [27.6, -12.5, 84],
      [28.6, -11, 77],
      [30, -9, 71],
    ],
    [2.6, 2, 1.2],
  )
  const cut = carve(1.6 * unit, walled, put(socket()), put(foramen))
  return blend(1.5 * unit, cut, put(partition()))
}

/** A rounded square that slopes outwards, its outer edge farther back. */
function socket(): Shape {
  const corners = (scale: number) =>
    [18, 20.6, 17.2, 22, 21.2, 23.4, 17.4, 19.6].map((radius) => radius * scale)
  return loft(
    [
      [38, 15.5, 104],
      [33, 16, 86],
      [31, 16.3, 75],
      [28, 16.8, 64],
      [21, 18.5, 50],
      [13, 19.5, 36],
    ],
    [corners(1.06), corners(1), corners(1), corners(0.94), corners(0.64), corners(0.28)],
    { up: [0.1, 1, 0], cap: 3 },
  )
}

/** A pear: its stalk between the nasal bones. */
const nose = (): Shape =>
  loft(
    [
      [0, -11, 50],
      [0, -11, 76],
      [0, -10.5, 90],
      [0, -10, 112],
    ],
    [
      [11, 10, 14, 10, 11, 13, 11, 13],
      [11.4, 9.4, 16, 9.4, 11.4, 13.6, 12, 13.6],
      [11.8, 8.6, 18, 8.6, 11.8, 14, 12.2, 14],
      [11.8, 8.6, 18, 8.6, 11.8, 14, 12.2, 14],
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
        [-4, 19, 84.6],
        [0, 19, 86.4],
        [4, 19, 84.6],
        [8, 18, 80.8],
        [13, 16, 78.4],
      ],
      [
        [-4, 12, 86],
        [0, 12, 88.4],
        [4, 12, 86],
        [8, 11, 80.8],
        [12.6, 8, 78.8],
      ],
      [
        [-3.6, 6.6, 88.6],
        [0, 8.4, 90],
        [3.6, 6.6, 88.6],
        [7, 2, 85.4],
        [10.8, -4, 83.2],
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
        [9.5, -14, 76],
        [8.5, -13, 66],
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
