import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, type Shape, symmetric, within } from '../field'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import { tube } from '../tube'
import { headFrame } from './head/headFrame'
import { lowerTeeth } from './head/teeth'

/** The lower jaw with its teeth, in the frame of the head (millimetres). */
export function mandible(site: BoneSite): Bone[] {
  const frame = headFrame(site)
  const onBody = (shape: Shape, depth: number) =>
    symmetric(within(frame.shape(shape), site.inset(depth), 0.002))
  return [
    { id: 'mandible', half: 'midline', shape: onBody(jaw(), 0.003), cell: 0.0011 },
    { id: 'lower-teeth', half: 'midline', shape: onBody(lowerTeeth(), 0.0025), cell: 0.0008 },
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
        [48.5, -16, 10],
        [50, -8, 11.5],
        [50.5, -4.5, 12.5],
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
        [45.5, -12, 39],
        [46.5, -3, 38],
      ],
      [
        [2.4, 7],
        [2, 5],
        [1.4, 2.2],
      ],
      [0, 0, 1],
    ),
    chin(),
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
    1.2,
    whole,
    tube(
      [
        [30, -73, 78],
        [24, -73, 72],
      ],
      [1.8, 1.6],
    ),
  )
}

const body = (): Shape =>
  sheet(
    [
      [
        [-10, -88.5, 79],
        [-10, -76, 80],
        [-9, -61, 82.5],
      ],
      [
        [0, -89, 80],
        [0, -76, 81],
        [0, -61, 83.5],
      ],
      [
        [13, -88.5, 78],
        [12, -76, 79.5],
        [11, -61, 81.5],
      ],
      [
        [27, -86, 68],
        [23, -74, 71],
        [20, -60, 75],
      ],
      [
        [36, -81, 54],
        [31.5, -70, 57],
        [25.5, -58.5, 63],
      ],
      [
        [42, -74, 38],
        [37.5, -65, 42],
        [30.5, -55, 47],
      ],
      [
        [45.5, -66, 25],
        [43, -56, 30],
        [37, -48, 34],
      ],
    ],
    (_, v) => 11 - 2.5 * Math.abs(v - 0.35),
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
