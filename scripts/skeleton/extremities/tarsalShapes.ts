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
      const [u, v, w, t] = [a, 0.5 * b, 0.8 * a, 0.92 * b]
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
    [-20.8, 28.6, 63.5, 8.4, 10],
    [-20, 38, 63.5, 9.2, 11.6],
    [-16.6, 52, 62.6, 7.4, 11.2],
    [-13.8, 61.4, 61.6, 5, 10],
  ]),
  'lateral-cuneiform': wedge([
    [8.2, 39.4, 58.6, 3.2, 7.4],
    [7.6, 46, 58, 5, 9],
    [7, 56, 57.5, 7.8, 11],
    [6.8, 64, 57.2, 8.6, 10.6],
  ]),
  'intermediate-cuneiform': wedge([
    [-5, 44, 60, 3, 7],
    [-4.6, 52, 60, 5.4, 7.8],
    [-4.4, 60, 60, 7.2, 8.4],
    [-4.4, 66, 59.8, 7.6, 8.2],
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
  const middle: Vec3 = [1, 66, 1.4]
  const half = 12.6
  const round: Shape = {
    box: { min: [-half, -18.4, -18.4], max: [half, 18.4, 18.4] },
    field(x, y, z) {
      const side = Math.min(Math.abs(x) / half, 1.1)
      const height = Math.hypot(y, z) - 16.4 - 0.9 * side * side
      // Its sides stand upright and come together towards the back.
      return smoothMax(height, Math.abs(x) - half - 0.06 * (z - 17), 2.2)
    },
  }
  return placed(round, middle, ROLLER)
}

function talus(): Shape {
  return blend(
    4,
    roller(),
    roundedBox([2, 56, 0], [12.6, 6, 13], 4.5, ROLLER),
    // Neck and head.
    tube(
      [
        [0, 59, 10],
        [-5, 56, 21],
        [-9, 52.4, 31],
      ],
      [
        [12.5, 9.5],
        [10.6, 8.8],
        [12, 10.6],
      ],
      UP,
    ),
    ellipsoid([-10, 51, 34.4], [14, 10.8, 9.2], HEAD),
    // Outer and back process.
    ellipsoid([15.6, 56.4, -2.4], [5, 7.4, 6.4]),
    ellipsoid([-1, 56, -16], [7.6, 5, 6]),
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
        [8, 51, 45.4],
        [0, 54.4, 48],
        [-11, 51.6, 48.6],
        [-20, 47.6, 46.4],
        [-25.4, 44.4, 45],
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
