/** Shapes the base mesh into the bodies of the atlas. */

import { BODIES, type BodyId } from '../../src/domain/figure/bodies'

const ORIGINS = ['african', 'asian', 'caucasian'] as const

/** The targets whose mean makes a body, of no particular origin. */
export const targetNames = (bodyId: BodyId): string[] =>
  ORIGINS.map((origin) => `macrodetails/${origin}-${BODIES[bodyId].shape}`)

/** @returns the base moved by the mean of the targets, in the unit of both */
export function shapeBody(base: Float64Array, targets: readonly Float64Array[]): Float64Array {
  return base.map(
    (coordinate, at) =>
      coordinate + targets.reduce((sum, target) => sum + target[at]! / targets.length, 0),
  )
}
