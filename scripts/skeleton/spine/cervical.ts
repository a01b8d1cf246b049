import type { Vec3 } from '../../../src/body/frame'
import { add, scale } from '../../shared/vectors'
import { blend, carve, type Field, placed, type Shape, symmetric } from '../field'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import { forkedSpine, longSpine } from './neckSpines'
import type { Level } from './spine'
import { assemble, benchFor, bodyOf, facing, UP } from './vertebraParts'

/** Where the artery passes, left of the middle, millimetres. */
const HOLE = 15.5

/** From the middle of the dens to the middle of the ring of C1, upwards and backwards, millimetres. */
const RING = { up: 17, back: 9 }

/** C2: the dens on a broad body, sloping shoulders for the atlas, a stout forked spine. */
export function axisVertebra(level: Level, unit: number, skin: Field): Shape {
  const b = benchFor(level, unit)
  const { depth, canal } = level.figures
  const [cw, cd] = canal as [number, number]
  const back = -depth / 2
  const ax = cw / 2 + 7.5
  const dens = b.tube(
    [
      [0, 2, 0],
      [0, 9, 0],
      [0, 14, 0.2],
      [0, 21, -0.6],
      [0, 24.5, -1],
    ],
    [6.4, [4.6, 5], [4.6, 5], [5.2, 5.2], 2.6],
    [0, 0, 1],
  )
  const shoulder = ellipsoid(
    b.vec(14.5, 5.4, back + 5.5),
    b.vec(8.4, 3.6, 8.6),
    facing([-0.38, 0.92, 0]),
  )
  const side = b.tube(
    [
      [8, 1, back + 5],
      [ax - 3, 1, back],
      [ax, -3, back - cd * 0.4],
      [ax - 0.5, -6.5, back - cd * 0.5],
    ],
    [4.6, 4.6, 4.8, 4.4],
  )
  const lamina = sheet(
    [0.45, 0, -0.5].map((share, row) =>
      [0, 0.45, 1].map((s) =>
        b.vec(
          (1 - s) * (ax - 1),
          share * 8.5 - 1.5 - s * 1.5,
          back - cd * 0.6 - row - s * (cd * 0.4 + 3),
        ),
      ),
    ),
    (_, v) => (4.4 + 1.6 * v) * unit,
  )
  const process = b.tube(
    [
      [ax - 2, -1, back + 2],
      [24, -4, back + 0.5],
    ],
    [2.8, 2.2],
  )
  const hole = b.tube(
    [
      [HOLE + 2.5, -12, back + 3],
      [HOLE + 3, -1, back + 3],
      [HOLE + 5.5, 12, back + 3],
    ],
    [2.5, 2.5, 2.5],
  )
  return assemble(
    level,
    b,
    blend(2.5 * unit, bodyOf(level, b), dens),
    [shoulder, side, lamina, process],
    [forkedSpine(level, b, 5.5), longSpine(level, b)],
    [hole],
    skin,
  )
}

/** Middle of the ring of C1, from the place of C2. */
export function atlasPlace({ centre, axes, pitch }: Level, unit: number): Vec3 {
  // In a short neck the ring comes nearer, as all steps do.
  const up = Math.min(RING.up * unit, pitch * 1.06)
  return add(add(centre, scale(axes[1], up)), scale(axes[2], -RING.back * unit))
}

/** C1, a ring without a body: hollowed upper facets for the skull, wide processes. */
export function atlas(axis: Level, unit: number): Shape {
  const b = benchFor(axis, unit)
  const front = b.tube(
    [
      [0, 0, 18.6],
      [8, 0.2, 17.2],
      [15, 0.5, 12],
    ],
    [
      [2.9, 5],
      [2.5, 4.4],
      [3, 4.6],
    ],
    UP,
  )
  const knob = ellipsoid(b.vec(0, -0.6, 20), b.vec(3, 3.6, 2.6))
  const mass = blend(
    3 * unit,
    ellipsoid(b.vec(18.5, 0, 6), b.vec(7, 7.4, 9.6)),
    ellipsoid(b.vec(19.5, 3, 5), b.vec(7, 4.4, 10)),
  )
  const arch = b.tube(
    [
      [19, 0.5, -2],
      [20, 1, -9],
      [15, 1, -18.5],
      [7, 0.8, -24],
      [0, 0.6, -25.5],
    ],
    [
      [3.4, 4],
      [2.3, 3.2],
      [2.5, 3.6],
      [2.8, 4.4],
      [3.4, 5],
    ],
    UP,
  )
  const wing = blend(
    1.5 * unit,
    b.tube(
      [
        [22, 0, 7.5],
        [30, -1, 5.5],
        [37, -2, 1.5],
      ],
      [2.4, 2.2, 2.6],
    ),
    b.tube(
      [
        [22, 0, -3.5],
        [31, -1.5, -4.5],
        [38, -2, -1.5],
      ],
      [2.8, 2.4, 3],
    ),
    ellipsoid(b.vec(36.5, -2, 0), b.vec(2.2, 5, 4.4)),
  )
  const whole = blend(2 * unit, front, knob, mass, arch, wing)
  const cut = carve(
    1 * unit,
    whole,
    ellipsoid(b.vec(16, 13, 5.5), b.vec(8.5, 8, 13), facing([0.3, 0.95, 0])),
    // Room for the dens and its ligament, and the hole of the artery.
    ellipsoid(b.vec(0, 0, 8.5), b.vec(9.6, 40, 7.6)),
    b.tube(
      [
        [27, -12, 1],
        [27, 12, 0],
      ],
      [3, 3],
    ),
  )
  return placed(symmetric(cut), atlasPlace(axis, unit), axis.axes)
}
