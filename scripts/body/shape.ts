/** Shapes the base mesh into the bodies of the atlas. */

import { BODIES, type BodyId } from '../../src/domain/figure/bodies'

const ORIGINS = ['african', 'asian', 'caucasian'] as const

/** The morph targets of a body. Their mean has no particular origin. */
export const targetNames = (bodyId: BodyId): string[] =>
  ORIGINS.map((origin) => `macrodetails/${origin}-${BODIES[bodyId].shape}`)

/** @returns the base shifted by the mean of the targets, in the unit of both */
export function shapeBody(base: Float64Array, targets: readonly Float64Array[]): Float64Array {
  return base.map(
    (coordinate, index) =>
      coordinate + targets.reduce((sum, target) => sum + target[index]! / targets.length, 0),
  )
}
