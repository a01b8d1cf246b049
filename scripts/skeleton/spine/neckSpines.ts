/** Spinous processes of the neck. */

import type { Vec3 } from '../../../src/body/frame'
import { blend, type Shape } from '../field'
import type { Level } from './spine'
import { type Bench, UP } from './vertebraParts'

const rootOf = ({ figures: { depth, canal } }: Level) => -depth / 2 - canal[1]!

/** @param spread of the two ends from the middle, millimetres */
export function forkedSpine(level: Level, b: Bench, spread: number): Shape {
  const [, ty, tz] = b.tip
  const root = rootOf(level)
  const along = (share: number, x = 0): Vec3 => [
    x,
    -1 + (ty + 1) * share,
    root - 1 + (tz - root + 1) * share,
  ]
  return blend(
    1.5 * b.unit,
    b.tube(
      [along(0), along(0.5), along(0.85)],
      [
        [3.2, 4],
        [2.1, 3.2],
        [2.6, 2.8],
      ],
      UP,
    ),
    b.tube([along(0.7), along(0.9, spread * 0.55), along(1.02, spread)], [2.2, 2, 1.9]),
  )
}

export function longSpine(level: Level, b: Bench): Shape {
  const [, ty, tz] = b.tip
  const root = rootOf(level)
  const along = (share: number, lift = 0): Vec3 => [
    0,
    -1 + (ty + 1) * share + lift,
    root - 1 + (tz - root + 1) * share,
  ]
  return b.tube(
    [along(0), along(0.4, 0.6), along(0.85), along(1)],
    [
      [3.4, 5.2],
      [2.3, 4.4],
      [3.3, 4],
      [3.2, 3.4],
    ],
    UP,
  )
}
