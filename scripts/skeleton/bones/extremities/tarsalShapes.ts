/** The seven bones of heel, ankle and instep. */

import type { Vec3 } from '../../../../src/body/frame'
import { blend, carve, type Shape } from '../../field'
import { parted } from '../../shapes/part'
import { ellipsoid, roundedBox } from '../../solids'
import { loft, tube } from '../../tube'
import type { FootFrame } from './footFrame'

/** Fitted to each other. */
export function tarsalsOnBody(frame: FootFrame): Record<string, Shape> {
  const shapes = tarsalShapes()
  const ids = Object.keys(shapes)
  const fitted = parted(
    1.4 * frame.unit,
    1.2 * frame.unit,
    ids.map((id) => frame.shape(shapes[id]!)),
  )
  return Object.fromEntries(ids.map((id, index) => [id, fitted[index]!]))
}

const UP: Vec3 = [0, 1, 0]

/** In the frame of the foot (millimetres). The earlier keep their form; the later are hollowed by them. */
const tarsalShapes = (): Record<string, Shape> => ({
  calcaneus: calcaneus(),
  talus: talus(),
  navicular: navicular(),
  cuboid: cuboid(),
  'medial-cuneiform': blend(
    4,
    roundedBox([-20, 35, 63.5], [8.6, 8, 11.5], 3.5),
    roundedBox([-16.6, 49, 62.5], [6.6, 10, 11], 3.5),
  ),
  'lateral-cuneiform': blend(
    3,
    roundedBox([7.4, 52, 57.5], [7.8, 8.6, 10.5], 2.6),
    roundedBox([7.4, 43, 57.5], [5, 7.4, 9.5], 2.6),
  ),
  'intermediate-cuneiform': blend(
    3,
    roundedBox([-4.4, 56, 60], [8.2, 7.2, 8.4], 2.6),
    roundedBox([-4.6, 47, 60], [4.8, 7.4, 8], 2.6),
  ),
})

function calcaneus(): Shape {
  const solid = blend(
    5,
    tube(
      [
        [3, 31, -49],
        [4, 32.5, -36],
        [6.4, 35.5, -20],
        [10.4, 35.5, -4],
        [15.4, 32.6, 8],
        [18, 31, 16],
      ],
      [
        [10.4, 15],
        [10.6, 17],
        [9, 15],
        [10, 14],
        [10.4, 11.5],
        [10.8, 11.5],
      ],
      UP,
    ),
    // Heel: where the Achilles tendon holds, and two knobs below.
    ellipsoid([3, 40, -46.5], [9, 8.5, 7]),
    ellipsoid([-4, 18.4, -41], [7, 5, 10]),
    ellipsoid([10.6, 19.4, -40], [5, 4.4, 8]),
    // Hump that carries the talus.
    ellipsoid([7.6, 46.5, -7], [10.6, 8.4, 12.5], TILTED),
    // Front end, above.
    ellipsoid([16, 39.5, 11], [8, 6, 7.6]),
  )
  const shelf = tube(
    [
      [6, 43, 9],
      [-6, 45.6, 10.5],
      [-13.6, 45.6, 11],
    ],
    [
      [9, 6],
      [8.4, 4.6],
      [5.6, 4],
    ],
    UP,
  )
  return blend(
    2.5,
    carve(
      4,
      solid,
      ellipsoid([-13, 30, -10], [13, 12, 24]),
      ellipsoid([29, 33, -22], [10, 13, 20]),
    ),
    shelf,
    // For the tendons behind the outer ankle.
    ellipsoid([20.6, 30, 3], [2.6, 2.6, 6]),
  )
}

/** Turned about the axis across: the front is lower. */
const TILTED = (() => {
  const [c, s] = [Math.cos(0.5), Math.sin(0.5)]
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ] as const
})()

function talus(): Shape {
  // Directions: back, up behind, up, up in front, front, down in front, down, down behind.
  const roller = (top: number) => [16.5, top - 0.4, top, top - 0.2, 18, 13.5, 11, 13]
  return blend(
    4,
    loft(
      [
        [-13, 61, 0],
        [-10, 61, 0.4],
        [2, 61, 0.6],
        [14, 61, 0.4],
        [17, 61, 0],
      ],
      [roller(18.8), roller(20.2), roller(19), roller(20.4), roller(18.8)],
      { up: UP, cap: 1.8 },
    ),
    // Neck and head.
    tube(
      [
        [0, 58, 10],
        [-5, 55.5, 21],
        [-9, 52.4, 31],
      ],
      [
        [12.5, 9.5],
        [10.6, 8.8],
        [12, 10.6],
      ],
      UP,
    ),
    ellipsoid([-10, 51, 34.4], [13.4, 11.4, 9.4], HEAD),
    // Outer and back process.
    ellipsoid([17.6, 55, -1], [5, 7.4, 6.4]),
    ellipsoid([1.4, 54, -17], [7.6, 5, 6]),
  )
}

/** The head of the talus looks forwards and inwards. */
const HEAD = (() => {
  const [c, s] = [Math.cos(0.42), Math.sin(0.42)]
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ] as const
})()

const navicular = (): Shape =>
  blend(
    4,
    tube(
      [
        [8, 49, 45.4],
        [0, 52.6, 48],
        [-11, 51.6, 48.6],
        [-20, 47.6, 46.4],
        [-25.4, 44.4, 43.4],
      ],
      [
        [6, 10.4],
        [7, 13.6],
        [7.4, 14],
        [7.4, 11.5],
        [5.6, 7],
      ],
      UP,
    ),
    ellipsoid([-25.6, 43.4, 42.6], [4.6, 7, 7]),
  )

function cuboid(): Shape {
  const solid = blend(
    3,
    roundedBox([20.4, 33, 32], [11.4, 12.4, 15], 4, TURNED),
    roundedBox([20.4, 23, 29], [10, 7, 11.5], 4, TURNED),
  )
  const groove = tube(
    [
      [36, 21, 40],
      [24, 14.6, 42],
      [10, 15.6, 46],
    ],
    [3.4, 3.6, 3.4],
  )
  return carve(2, solid, groove)
}

/** The outer side is shorter; it looks a little backwards. */
const TURNED = (() => {
  const [c, s] = [Math.cos(0.22), Math.sin(0.22)]
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ] as const
})()
