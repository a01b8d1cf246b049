import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, type Shape, symmetric, within } from '../field'
import { onBody } from '../head/headFrame'
import { lowerTeeth } from '../head/teeth'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import { tube } from '../tube'

/** The lower jaw with its teeth, in the frame of the head (millimetres). */
export function mandible(site: BoneSite): Bone[] {
  const { put } = onBody(site)
  const bone = within(put(jaw()), site.inset(0.003), 0.002)
  return [
    { id: 'mandible', half: 'midline', shape: symmetric(bone), cell: 0.0011, error: 0.00027 },
    { id: 'lower-teeth', half: 'midline', shape: symmetric(put(lowerTeeth())), cell: 0.0008 },
  ]
}

function jaw(): Shape {
  const whole = blend(
    3,
    body(),
    ramus(),
    // Neck and head of the joint: the head is a roller across.
    tube(
      [
        [48.5, -16, 11.5],
        [50, -8, 12.5],
        [50.5, -4.5, 13],
      ],
      [
        [5, 3.4],
        [6, 3],
        [8, 3],
      ],
      [0, 0, 1],
    ),
    tube(
      [
        [42.5, -4.6, 10.6],
        [50.5, -2.6, 13],
        [58, -4.4, 14],
      ],
      [3, 4, 3],
    ),
    // Coronoid process.
    tube(
      [
        [43.5, -24, 40],
        [46, -14, 38.5],
        [48, -7, 37],
      ],
      [
        [2.4, 7],
        [2, 5],
        [1.4, 2.2],
      ],
      [0, 0, 1],
    ),
    chin(),
    // Behind the last tooth.
    ellipsoid([37, -57, 47], [6, 12.5, 10.5]),
    // Oblique line.
    tube(
      [
        [43, -26, 43],
        [40, -44, 46],
        [36.5, -58, 52],
        [32, -68, 63],
      ],
      [2.4, 3.4, 3, 1.5],
    ),
  )
  return carve(
    1.6,
    whole,
    // The mental foramen, wide enough to stay round.
    tube(
      [
        [32, -72, 79.5],
        [27, -73, 75],
        [23.5, -73.5, 71.5],
      ],
      [3.4, 2.7, 1.6],
    ),
  )
}

/** Higher than it is thick, leaning outwards below, with a thicker lower border. */
const body = (): Shape =>
  blend(
    4,
    tube(
      [
        [-8, -73.5, 80.5],
        [0, -73.5, 81.5],
        [12, -73.5, 79.5],
        [22.5, -72, 71],
        [30, -68.5, 57.5],
        [36.5, -63.5, 42],
        [42, -56, 30],
      ],
      [
        [5.6, 15.4],
        [5.6, 15.4],
        [5.6, 15.2],
        [5.6, 14.4],
        [6, 12.6],
        [5.6, 11.4],
        [4, 11],
      ],
      [
        [0, 1, 0.06],
        [0, 1, 0.06],
        [-0.08, 1, 0.08],
        [-0.22, 1, 0.14],
        [-0.38, 1, 0.16],
        [-0.36, 1, 0.1],
        [-0.2, 1, 0],
      ],
    ),
    tube(
      [
        [-8, -86, 79.5],
        [0, -86, 80.5],
        [13, -85.5, 78.5],
        [26.5, -82.6, 68.5],
        [35, -77.5, 54],
        [41, -71.5, 38],
        [45, -66, 26],
      ],
      [4.8, 4.8, 4.8, 4.6, 4.4, 4, 3.4],
    ),
    // The ridge that holds the teeth.
    tube(
      [
        [-8, -61.5, 82.5],
        [0, -61.5, 83.5],
        [10, -61.5, 81.5],
        [18, -61.5, 77],
        [23, -61, 69],
        [26.5, -59.5, 58],
        [29.5, -57.5, 47],
      ],
      [4.6, 4.6, 4.6, 4.8, 5, 5.4, 4.6],
    ),
  )

const ramus = (): Shape =>
  carve(
    2.5,
    sheet(
      [
        [
          [46.5, -61, 13],
          [47.5, -67, 22],
          [45.5, -70, 32],
        ],
        [
          [46.5, -50, 10],
          [46, -52, 24],
          [42, -54, 38],
        ],
        [
          [46.8, -34, 9],
          [45.5, -34, 24],
          [42, -34, 41],
        ],
        [
          [48, -16, 9.5],
          [46, -16, 24],
          [44.5, -14, 39],
        ],
      ],
      (u, v) => 6.2 - 1.6 * Math.sin(Math.PI * v) - 0.6 * u,
    ),
    // The notch between the two processes.
    ellipsoid([47, -7, 25], [12, 13.5, 9.5]),
  )

const chin = (): Shape =>
  blend(4, ellipsoid([0, -83, 81], [11, 7, 6]), ellipsoid([11, -87, 79], [6, 4, 5]))
