/** The seven bones of heel, ankle and instep. */

import type { Vec3 } from '../../../src/body/frame'
import { blend, carve, placed, type Shape, smoothMax } from '../field'
import { parted } from '../shapes/part'
import { section, shaft } from '../shapes/shaft'
import { ellipsoid, roundedBox } from '../solids'
import { tube } from '../tube'
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

/** From the sole upwards: places of its axis with half its width and half its length. */
const wedge = (stations: readonly (readonly [number, number, number, number, number])[]): Shape =>
  shaft(
    stations.map(([x, y, z, a, b]) => {
      // Flat sides with round edges.
      const [u, v, w, t] = [0.98 * a, 0.52 * b, 0.76 * a, 0.86 * b]
      return section(y, x, z, [
        a,
        0,
        u,
        v,
        w,
        t,
        0,
        b,
        -w,
        t,
        -u,
        v,
        -a,
        0,
        -u,
        -v,
        -w,
        -t,
        0,
        -b,
        w,
        -t,
        u,
        -v,
      ])
    }),
    3.2,
  )

/** In the frame of the foot (millimetres). The earlier keep their form; the later are hollowed by them. */
const tarsalShapes = (): Record<string, Shape> => ({
  calcaneus: calcaneus(),
  talus: talus(),
  navicular: navicular(),
  cuboid: cuboid(),
  // Wedges: the inner one with its edge above, the others below; the middle one is the shortest.
  'medial-cuneiform': wedge([
    [-20.6, 28, 63.8, 8.6, 10],
    [-20, 37, 63.6, 9.6, 12],
    [-16.8, 51, 62.6, 7.8, 11.8],
    [-13.8, 61.4, 61.6, 5.2, 10],
  ]),
  'lateral-cuneiform': wedge([
    [8.4, 38.4, 58.6, 3, 7],
    [8, 46, 58, 5, 9.6],
    [7.2, 56, 57.5, 8, 11.4],
    [7, 64.4, 57.2, 8.8, 11],
  ]),
  'intermediate-cuneiform': wedge([
    [-4.8, 43, 60, 3, 7],
    [-4.6, 51, 60, 5.4, 8.2],
    [-4.4, 60, 60, 7.6, 8.8],
    [-4.4, 66.4, 59.8, 8.2, 8.6],
  ]),
})

/** Where heel bone and cuboid meet, the outer side looks a little backwards. */
const TURNED = (() => {
  const [c, s] = [Math.cos(0.22), Math.sin(0.22)]
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ] as const
})()

function calcaneus(): Shape {
  const solid = blend(
    5,
    tube(
      [
        [3, 31, -49],
        [4, 32.5, -36],
        [6.4, 35.5, -20],
        [10.4, 36.5, -4],
        [14.6, 35.4, 4],
        [16.4, 35, 9],
      ],
      [
        [10.4, 15],
        [10.6, 17],
        [9, 15],
        [10, 13.4],
        [10.4, 10.6],
        [10.8, 11],
      ],
      UP,
    ),
    // Heel: where the Achilles tendon holds, and two knobs below.
    ellipsoid([3, 40, -46.5], [9, 8.5, 7]),
    ellipsoid([-4, 18.4, -41], [7, 5, 10]),
    ellipsoid([10.6, 19.4, -40], [5, 4.4, 8]),
    // Hump that carries the talus.
    ellipsoid([7.6, 47.6, -7], [10.6, 8.4, 12.5], TILTED),
    // The front end has a flat face for the cuboid.
    roundedBox([16.4, 34.8, 5.6], [9.6, 9.8, 11.4], 5, TURNED),
    // And reaches farther above.
    ellipsoid([16, 41, 11], [8, 5.6, 7.6]),
  )
  const shelf = tube(
    [
      [6, 43.4, 9],
      [-4, 45.4, 10.4],
      [-10.4, 45.6, 11],
    ],
    [
      [10, 6],
      [9.6, 4.8],
      [7, 4],
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

/** The roller of the ankle, hollowed along its middle and broader in front; its axis ends behind on the outer side. */
const ROLLER = (() => {
  const [c, s] = [Math.cos(0.26), Math.sin(0.26)]
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ] as const
})()

function roller(): Shape {
  const middle: Vec3 = [1, 62.8, 1.4]
  const half = 12.6
  const [front, back] = [14, 16.4]
  const round: Shape = {
    box: { min: [-half - 2, -4, -back], max: [half + 2, 20.6, front] },
    field(x, y, z) {
      const side = Math.min(Math.abs(x) / half, 1.1)
      const height = Math.hypot(y, z) - 19.6 - 0.9 * side * side
      // Its sides stand upright and come together towards the back.
      const upright = Math.abs(x) - half - 0.06 * (z - 17)
      const ends = Math.max(z - front, -z - back, -y - 4)
      return smoothMax(smoothMax(height, upright, 2.2), ends, 2.2)
    },
  }
  return placed(round, middle, ROLLER)
}

function talus(): Shape {
  return blend(
    4,
    roller(),
    roundedBox([1.5, 57.5, -1.4], [12.2, 8.4, 14.2], 5, ROLLER),
    // Neck and head.
    tube(
      [
        [0, 60, 9],
        [-4.4, 57.4, 18.6],
        [-8.4, 53.6, 28],
      ],
      [
        [12, 9],
        [9.4, 7.6],
        [11.4, 9.6],
      ],
      UP,
    ),
    ellipsoid([-10, 51.2, 33.8], [14, 10.8, 9.8], HEAD),
    // The outer process, a wedge that the outer ankle bone glides on, and the two knobs of that behind.
    tube(
      [
        [10, 63, -2],
        [14, 58, -2],
        [17, 54, -2],
      ],
      [
        [5, 10],
        [5.2, 9],
        [4, 6.6],
      ],
      [0, 0, 1],
    ),
    ellipsoid([0.6, 55, -17], [6, 4.4, 4.8]),
    ellipsoid([-6.6, 56, -14.4], [4, 3.8, 4]),
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
        [8.6, 51, 44.4],
        [0, 54.4, 48],
        [-11, 51.6, 49],
        [-20, 47.6, 46.8],
        [-25.4, 44.4, 44.2],
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
    ellipsoid([-25.4, 43.4, 44.6], [4.8, 7, 6.4]),
  )

function cuboid(): Shape {
  const solid = blend(
    7,
    roundedBox([19.4, 36, 33], [12, 11.4, 16.4], 4.5, TURNED),
    roundedBox([19.4, 26.4, 30], [10, 6.6, 12], 4.5, TURNED),
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
