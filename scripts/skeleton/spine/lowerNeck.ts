import type { Vec3 } from '../../../src/body/frame'
import { scale } from '../../shared/vectors'
import { blend, type Field, halfSpace, type Shape, within } from '../field'
import { sheet } from '../sheet'
import { forkedSpine, longSpine } from './neckSpines'
import type { Level } from './spine'
import { assemble, benchFor, bodyOf, UP } from './vertebraParts'

/** How far the facets lie from the horizontal, radians. */
const TILT = 0.7

/** Where the artery passes, left of the middle, millimetres. */
const HOLE = 15.5

/** C3–C7: a small body with raised edges, pillars cut at 45°, holes for the artery, forked spines. */
export function cervical(level: Level, unit: number, skin: Field): Shape {
  const { figures, id } = level
  const n = Number(id.slice(1))
  const b = benchFor(level, unit)
  const { width, depth, canal, span } = figures
  const [cw, cd] = canal as [number, number]
  const h = b.height
  const pitch = level.pitch / unit
  const back = -depth / 2
  const ax = cw / 2 + 8
  const az = back - cd * 0.42

  const lip = b.tube(
    [
      [width / 2 - 2.6, h * 0.42, depth / 2 - 5],
      [width / 2 - 1.6, h * 0.56, 0],
      [width / 2 - 3, h * 0.5, back + 3],
    ],
    [1.2, 1.7, 1.2],
  )
  // Pillars of neighbours touch: as high as the pitch, with ends that slope down backwards.
  const slope: Vec3 = [0, Math.cos(TILT), -Math.sin(TILT)]
  const end = (side: 1 | -1) => halfSpace(b.vec(ax, side * pitch * 0.47, az), scale(slope, side))
  const column = b.tube(
    [
      [ax + 0.3, -pitch, az],
      [ax - 0.6, 0, az],
      [ax + 0.3, pitch, az],
    ],
    [
      [5.8, 4.8],
      [4.8, 4.2],
      [5.8, 4.8],
    ],
    [0, 0, 1],
  )
  const pillar = within(within(column, end(1), 2 * unit), end(-1), 2 * unit)
  const lamina = sheet(
    [0.36, 0, -0.4].map((share, row) =>
      [0, 0.45, 1].map((side) =>
        b.vec(
          (1 - side) * (ax - 3),
          h * share * (0.7 + 0.3 * side) - side * 1.5,
          az - 2.5 - row * 1.2 - side * (az - back + cd - 0.5),
        ),
      ),
    ),
    (_, v) => (3 + v) * unit,
  )
  const tx = span / 2
  const pedicle = b.tube(
    [
      [width / 2 - 3, 0.5, back + 3],
      [cw / 2 + 2.6, 0.5, back - 1.5],
      [ax - 1, 0, az + 1],
    ],
    [
      [2.4, 3.2],
      [2.4, 3.2],
      [3, 3.4],
    ],
    UP,
  )
  const gutter = [
    // In front of the hole the rib's remnant, behind it the process proper.
    b.tube(
      [
        [width / 2 - 2, -1.5, back + 7],
        [HOLE + 1, -1.4, back + 7],
        [tx - 4, -1.5, back + 3],
      ],
      [1.7, 1.7, n === 6 ? 3.2 : 2.2],
    ),
    b.tube(
      [
        [ax - 2, 0, az + 3],
        [(ax + tx) / 2, -1.5, back - 1.5],
        [tx, -3, back - (n === 7 ? 5 : 2)],
      ],
      [[2.6, 3], [1.9, 2.4], n === 7 ? 3.4 : 2],
      UP,
    ),
    b.tube(
      [
        [tx - 3.5, -2, back + 3],
        [tx - 3.2, -3, back - 1],
      ],
      [1.6, 1.6],
    ),
  ]
  return assemble(
    level,
    b,
    blend(1.4 * unit, bodyOf(level, b, 0.5), lip),
    [pedicle, pillar, lamina, ...gutter],
    n === 7 ? [longSpine(level, b)] : [forkedSpine(level, b, 4.4)],
    [
      b.tube(
        [
          [HOLE, -6, back + 2.6],
          [HOLE, 6, back + 2.6],
        ],
        [2.6, 2.6],
      ),
    ],
    skin,
  )
}
