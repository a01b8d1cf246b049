import { placed, type Shape } from '../field'
import { section, shaft } from './shaft'

/** Twelve places of a circle, as an outline. */
export const circle = (radius: number): number[] =>
  Array.from({ length: 12 }, (_, turn) => (turn * Math.PI) / 6).flatMap((angle) => [
    radius * Math.cos(angle),
    radius * Math.sin(angle),
  ])

/**
 * A solid of revolution about an axis along x, with flat ends, such as a pulley.
 *
 * @param radii by rising x
 */
export const wheel = (
  radii: readonly (readonly [x: number, radius: number])[],
  [y, z]: readonly [y: number, z: number],
  rounding: number,
): Shape =>
  placed(
    shaft(
      radii.map(([x, radius]) => section(x, 0, 0, circle(radius))),
      rounding,
    ),
    [0, y, z],
    [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, -1],
    ],
  )
