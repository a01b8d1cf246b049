import { z } from 'zod'
import { id, pointCode, prose } from './code'

/** A landmark's id or another point's code, on the same side unless said otherwise. */
const placeName = z.union([id, pointCode])
export const placeRef = z.union([
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

/** A length in cun; only the span it is measured on says what that is in metres. */
const cun = z.number().min(0).max(19)
const measure = z.strictObject({ cun, span: id })
const move = z.strictObject({ direction, cun, span: id })

/** A place moved because the anatomy asks for it, with the reason written down. */
const nudge = z.strictObject({ ...move.shape, reason: prose })
const nudged = { nudge: nudge.exactOptional() }

export const placement = z.discriminatedUnion('kind', [
  /** Right at a landmark or another point. */
  z.strictObject({ kind: z.literal('at'), place: placeRef, ...nudged }),
  /** On the straight line between two places, `fraction` of the way, then out to the skin. */
  z.strictObject({
    kind: z.literal('between'),
    from: placeRef,
    to: placeRef,
    fraction: z.number().gt(0).lt(1),
    ...nudged,
  }),
  /** From one place towards another by cun, then out to the skin (or along it, if the span is measured on the skin). */
  z.strictObject({
    kind: z.literal('along'),
    from: placeRef,
    to: placeRef,
    ...measure.shape,
    ...nudged,
  }),
  /** On the trunk or head: at a place's height, so far from the midline, on the front, back or side. */
  z.strictObject({
    kind: z.literal('level'),
    level: placeRef,
    lateral: z.union([measure, z.strictObject({ of: placeRef })]),
    aspect: z.enum(['anterior', 'posterior']),
    ...nudged,
  }),
  /** Where the line between two places is level with a third (plus `cun` towards the span's start), seen along the span. */
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
    ...nudged,
  }),
  /** From a place by one or more moves in body directions, then to the skin. */
  z.strictObject({
    kind: z.literal('offset'),
    from: placeRef,
    moves: z.array(move).min(1).max(3),
    ...nudged,
  }),
])
export type Placement = z.infer<typeof placement>
export type PlacementKind = Placement['kind']
