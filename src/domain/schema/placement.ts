import { z } from 'zod'
import { id, pointCode, prose } from './code'

/** A landmark's id or another point's code, on the same side by default. */
const placeName = z.union([id, pointCode])
const placeRef = z.union([
  placeName,
  z.strictObject({ place: placeName, side: z.literal('opposite') }),
])
export type PlaceRef = z.infer<typeof placeRef>

/** Directions of the body in the anatomical position; proximal and distal run along a span. */
export const direction = z.enum([
  'superior',
  'inferior',
  'anterior',
  'posterior',
  'medial',
  'lateral',
  'proximal',
  'distal',
])
export type Direction = z.infer<typeof direction>

/** A length in cun; the span on which it is measured gives the metres per cun. */
const cun = z.number().min(0).max(19)
const measure = z.strictObject({ cun, span: id })
const move = z.strictObject({ direction, cun, span: id })

/**
 * A small correction for the model, whose skin does not show bones. People are not told about it.
 * If a larger one is needed, the landmark is wrong.
 */
const nudge = z.strictObject({
  ...move.shape,
  cun: z.number().gt(0).max(0.3, 'is more than a nudge of 0.3 cun: mend the landmark'),
  reason: prose,
})
const moved = {
  /** Further moves, which the person is told about. */
  moves: z.array(move).min(1).max(3).exactOptional(),
  nudge: nudge.exactOptional(),
}

/** Fractions that a person can measure by hand: halves, thirds, quarters and fifths. */
export const SHARES = [1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5] as const
/** The fraction in `SHARES` that a number stands for, or undefined. */
const shareNear = (value: number): number | undefined =>
  SHARES.find((share) => Math.abs(share - value) < 0.005)
const share = z
  .number()
  .refine((value) => shareNear(value) !== undefined, 'is no half, third, quarter or fifth')

/** `cun`, or a fraction of the distance, from one place towards another. */
const along = z.strictObject({ from: placeRef, to: placeRef, ...measure.shape })
const between = z.strictObject({ from: placeRef, to: placeRef, fraction: share })

export const placement = z.discriminatedUnion('kind', [
  /** Exactly at a landmark or another point. */
  z.strictObject({ kind: z.literal('at'), place: placeRef, ...moved }),
  /** `fraction` of the straight line between two places, then out to the skin. */
  z.strictObject({
    kind: z.literal('between'),
    ...between.shape,
    ...moved,
  }),
  /** `cun` from one place towards another, then out to the skin, or along it (span on the skin). */
  z.strictObject({
    kind: z.literal('along'),
    ...along.shape,
    ...moved,
  }),
  /**
   * On the trunk or head, at a distance from the midline: at the height of a place on the front or
   * back; on top of the head, as far back as the place.
   */
  z.strictObject({
    kind: z.literal('level'),
    level: z.union([placeRef, along, between]),
    lateral: z.union([measure, z.strictObject({ of: placeRef })]),
    aspect: z.enum(['anterior', 'posterior', 'superior']),
    ...moved,
  }),
  /**
   * Where the line between two places is level with a third one (plus `proximal` or `distal` cun),
   * seen along the span.
   */
  z.strictObject({
    kind: z.literal('meet'),
    from: placeRef,
    to: placeRef,
    level: z.strictObject({
      of: placeRef,
      span: id,
      proximal: cun.exactOptional(),
      distal: cun.exactOptional(),
    }),
    ...moved,
  }),
])
export type Placement = z.infer<typeof placement>

/**
 * Turns a level that must be measured into a placement of its own.
 *
 * @returns undefined if the level is simply a place
 */
export function measuredLevel(
  level: Extract<Placement, { kind: 'level' }>['level'],
): Extract<Placement, { kind: 'along' | 'between' }> | undefined {
  if (typeof level === 'string' || 'place' in level) return undefined
  return 'cun' in level ? { kind: 'along', ...level } : { kind: 'between', ...level }
}
