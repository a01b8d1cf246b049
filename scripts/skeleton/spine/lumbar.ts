import type { Field, Shape } from '../field'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import type { Level } from './spine'
import { assemble, type Bench, benchFor, bodyOf, facing, UP } from './vertebraParts'

/** Half the distance between the joint facets of L1 … L5, millimetres. */
const FACETS = [13, 13.5, 14.5, 16.5, 20]

/** A lumbar vertebra: kidney-shaped body, flat ribs' remnants, embracing facets, hatchet of a spine. */
export function lumbar(level: Level, unit: number, skin: Field): Shape {
  const { figures, id } = level
  const n = Number(id.slice(1))
  const b = benchFor(level, unit)
  const { depth, canal } = figures
  const [cw, cd] = canal as [number, number]
  const h = b.height
  const back = -depth / 2
  const ax = FACETS[n - 1]!
  const next = FACETS[Math.min(n, 4)]! + (n === 5 ? 1.5 : 0)
  const pedicle = 3.8 + n * 0.7
  const px = cw / 2 + pedicle - 0.3

  const pedicleTube = b.tube(
    [
      [px, h * 0.2, back + 5],
      [px, h * 0.2, back - 4],
      [Math.max(px, ax), h * 0.14, back - cd * 0.7],
    ],
    [
      [pedicle, h * 0.27],
      [pedicle * 0.9, h * 0.23],
      [pedicle * 1.1, h * 0.25],
    ],
    UP,
  )
  const lamina = sheet(
    [0.2, -0.15, -0.5].map((share, row) =>
      [0, 0.5, 1].map((side) =>
        b.vec(
          (1 - side) * (ax - 2 - row * (n === 5 ? 0.4 : 1.2)),
          h * share - side * 2.5,
          back - cd * 0.86 - row * 2 - side * 5.5,
        ),
      ),
    ),
    (_, v) => (5.2 + 1.4 * v) * unit,
  )
  // The upper facets look inwards and hold the lower ones of the vertebra above between them.
  const superior = b.tube(
    [
      [ax + 1.6, h * 0.12, back - cd * 0.78],
      [ax + 3.4, h * 0.5, back - cd * 0.86],
      [ax + 3.4, h * 0.72, back - cd * 0.92],
    ],
    [
      [4, 5.2],
      [3.2, 6],
      [2.4, 4.4],
    ],
    [-0.35, 0, -1],
  )
  const mamillary = ellipsoid(b.vec(ax + 5, h * 0.42, back - cd * 1.05 - 2), b.vec(2.8, 4, 3))
  const accessory = ellipsoid(b.vec(ax + 5, -h * 0.02, back - cd * 0.74), b.vec(2.4, 3, 2.6))
  const inferior = b.tube(
    [
      [next - 4.2, -h * 0.2, back - cd * 0.95],
      [next - 3.6, -h * 0.62, back - cd * 1.02 - 1],
      [next - 3.4, -h * 0.92, back - cd * 1.02 - 1.5],
    ],
    [
      [4.2, 5],
      [3.6, 5.6],
      [2.8, 4.6],
    ],
    [0.35, 0, -1],
  )
  return assemble(
    level,
    b,
    bodyOf(level, b, n < 3 ? 0.6 : n < 5 ? 1.6 : 4),
    [pedicleTube, lamina, superior, mamillary, accessory, inferior, transverse(level, b, px)],
    [spinous(level, b)],
    [ellipsoid(b.vec(ax - 0.6, h * 0.66, back - cd * 0.92), b.vec(2.2, 5, 5), facing([1, 0, 0.3]))],
    skin,
  )
}

function transverse({ figures, id }: Level, b: Bench, px: number): Shape {
  const n = Number(id.slice(1))
  const { depth, canal, span, sweep } = figures
  const h = b.height
  const start = -depth / 2 - canal[1]! * 0.42
  const [tx, tz] = [span / 2, -depth / 2 + sweep]
  const rise = n === 4 ? 6 : n === 5 ? 3 : 2
  const thick = n === 5 ? 6 : 2.5
  return b.tube(
    [
      [px, h * 0.08, start],
      [px + (tx - px) * 0.4, h * 0.1 + rise * 0.3, start + (tz - start) * 0.4 - 0.5],
      [px + (tx - px) * 0.8, h * 0.1 + rise * 0.8, start + (tz - start) * 0.8 - 0.5],
      [tx, h * 0.1 + rise, tz],
    ],
    [
      [thick + 2.2, n === 5 ? 7.5 : 6],
      [thick, n === 5 ? 6.5 : 4.6],
      [thick * (n === 5 ? 0.7 : 0.9), n === 5 ? 5 : 5.2],
      [thick * (n === 5 ? 0.5 : 0.8), 3.2],
    ],
    UP,
  )
}

/** Thickness of the plate's edge, and its height, millimetres. */
function spinous(level: Level, b: Bench): Shape {
  const n = Number(level.id.slice(1))
  const { depth, canal } = level.figures
  const root = -depth / 2 - canal[1]!
  const [, ty, tz] = b.tip
  const h = b.height
  const tall = [10.5, 11.2, 11.5, 10.2, 7.6][n - 1]!
  const start = -h * 0.3
  const at = (share: number, lift = 0): [number, number, number] => [
    0,
    start + (ty - start) * share + lift,
    root - 3 + (tz - root + 3) * share,
  ]
  return b.bar(
    [at(0), at(0.25, 0.6), at(0.6, 0.6), at(0.88, 0.2), at(1, 0)],
    [
      [4.4, h * 0.36],
      [2.7, tall * 0.92],
      [2.6, tall * 0.96],
      [3.8, tall * 1.02],
      [3.5, tall * 0.86],
    ],
    0.75,
  )
}
