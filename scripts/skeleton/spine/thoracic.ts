import type { Field, Shape } from '../field'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import type { Level } from './spine'
import { assemble, benchFor, bodyOf, facing, roof, UP } from './vertebraParts'

/** Where the rib touches the transverse process, local millimetres; ribs start from it. */
export function transverseTip({ figures, id }: Level): [x: number, y: number, z: number] {
  const n = Number(id.slice(1))
  return [figures.span / 2 - 4, n < 10 ? 4 : 2, -figures.depth / 2 + figures.sweep * 0.62 - 6]
}

/** A thoracic vertebra: heart-shaped body, roof-tile laminae, slender spine, swept-back processes. */
export function thoracic(level: Level, unit: number, skin: Field): Shape {
  const { figures, id } = level
  const n = Number(id.slice(1))
  const b = benchFor(level, unit)
  const { width, depth, canal } = figures
  const [cw, cd] = canal as [number, number]
  const h = b.height
  const back = -depth / 2
  const arch = back - cd
  const pedicle = 3 + Math.max(0, n - 9) * 0.5
  const ax = cw / 2 + 3
  const lumbarLike = n >= 11

  const pedicleTube = b.tube(
    [
      [Math.min(width / 2 - 5, ax - 1), h * 0.22, back + 5],
      [ax - 0.5, h * 0.2, back - 3],
      [ax + 0.5, h * 0.16, back - cd * 0.72],
    ],
    [
      [pedicle, h * 0.3],
      [pedicle * 0.85, h * 0.24],
      [pedicle * 1.1, h * 0.27],
    ],
    UP,
  )
  // Each lamina slopes back over the one below, like a tile.
  const lamina = sheet(
    [0.42, 0.1, -0.3, -0.62].map((share, row) =>
      [0, 0.5, 1].map((side) =>
        b.vec(
          (1 - side) * (ax - 0.5 - row * 0.8),
          h * share - side * 1.5,
          arch + 2.5 - row * 1.7 - side * 4.2,
        ),
      ),
    ),
    (u, v) => (3.4 + 1.4 * v + 0.6 * (1 - u)) * unit,
  )
  const superior = ellipsoid(
    b.vec(ax - 1, h * 0.56, back - cd * 0.8),
    b.vec(4.6, 6.2, 2.2),
    facing([0.28, 0.3, -1]),
  )
  const inferior =
    lumbarLike && n === 12
      ? b.tube(
          [
            [ax - 1.5, -h * 0.15, arch + 1],
            [ax - 3, -h * 0.62, arch - 1],
            [ax - 3.5, -h * 0.86, arch - 1.5],
          ],
          [3.6, [3.4, 4.4], [2.8, 3.4]],
          [0, 0, 1],
        )
      : ellipsoid(
          b.vec(ax - 2.5, -h * 0.55, arch - 0.6),
          b.vec(4.4, 5.8, 2),
          facing([0.28, 0.3, -1]),
        )
  const [tx, ty, tz] = transverseTip(level)
  const bulk = lumbarLike ? 0.78 : 1
  const root = [ax - 0.5, h * 0.2, back - cd * 0.75] as const
  const transverse = b.bar(
    [
      [root[0], root[1], root[2]],
      [(ax + tx) / 2 - 0.5, (root[1] + ty) / 2 - 0.3, (root[2] + tz) / 2 - 0.4],
      [tx - 3, ty, tz + 2],
      [tx, ty + 0.4, tz],
    ],
    [
      [4 * bulk, 5.8 * bulk],
      [3.1 * bulk, 4.3 * bulk],
      [4 * bulk, 5.2 * bulk],
      [3.2 * bulk, 4.4 * bulk],
    ],
    0.85,
  )
  const left = [pedicleTube, lamina, superior, inferior, transverse]
  if (n === 12)
    left.push(
      ellipsoid(b.vec(ax + 3, h * 0.42, back - cd * 0.9), b.vec(3, 4.4, 3.4)),
      ellipsoid(b.vec(ax + 4, -h * 0.1, back - cd * 0.8), b.vec(2.8, 3.2, 3)),
    )
  // Facets for the ribs: at the edges of the body, and on the front of the process.
  const seats = [
    ...(n < 10 ? [ellipsoid(b.vec(width / 2 + 1.5, -h * 0.52, back + 2), b.vec(3, 3.4, 4.2))] : []),
    ellipsoid(b.vec(width / 2 + 1.5, h * (n > 10 ? 0.15 : 0.46), back + 2), b.vec(2.6, 3.6, 4.2)),
    ...(n < 11 ? [ellipsoid(b.vec(tx - 0.5, ty - 0.5, tz + 5.6), b.vec(4, 4, 3))] : []),
  ]
  const body = bodyOf(level, b, n > 1 && n < 11 ? -1.2 : 0.4)
  return assemble(level, b, body, left, [spinous(level, unit)], seats, skin)
}

function spinous(level: Level, unit: number): Shape {
  const n = Number(level.id.slice(1))
  const b = benchFor(level, unit)
  const { depth, canal } = level.figures
  const root = -depth / 2 - canal[1]!
  const [, ty, tz] = b.tip
  const h = b.height
  const at = (share: number, lift: number): [number, number, number] => [
    0,
    -h * 0.12 + (ty + h * 0.12) * share + lift,
    root - 2 + (tz - root + 2) * share,
  ]
  const low = n >= 11
  const tall = low ? 8 + (n - 10) * 0.8 : n <= 2 ? 5.2 : 5.6
  return b.beam(
    [at(0, 0), at(0.28, low ? 0.6 : 1), at(0.62, low ? 0.2 : 0.6), at(0.9, 0), at(1, -0.3)],
    [
      roof(5.4, h * 0.42, h * 0.34, 1),
      roof(3.4, tall * 1.05, tall * 0.9, 0.9),
      roof(low ? 2.4 : 2.7, tall * 0.8, tall * 0.62, 0.9),
      roof(low ? 3.2 : 2.8, low ? tall * 0.7 : 3.4, low ? tall * 0.7 : 3, low ? 2 : 1.6),
      roof(low ? 2.8 : 2.4, low ? tall * 0.56 : 2.6, low ? tall * 0.56 : 2.4, low ? 1.8 : 1.4),
    ],
    1.5,
  )
}
