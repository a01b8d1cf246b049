/** Shapes the base mesh into a grown woman or man. */

import type { BodySex } from '../../src/body/manifest'

const ORIGINS = ['african', 'asian', 'caucasian'] as const

/** The targets whose mean makes a body of this sex, of no particular origin. */
export const targetNames = (sex: BodySex): string[] =>
  ORIGINS.map((origin) => `macrodetails/${origin}-${sex}-young`)

/** @returns the base moved by the mean of the targets, in the unit of both */
export function shapeBody(base: Float64Array, targets: readonly Float64Array[]): Float64Array {
  return base.map(
    (coordinate, at) =>
      coordinate + targets.reduce((sum, target) => sum + target[at]! / targets.length, 0),
  )
}
