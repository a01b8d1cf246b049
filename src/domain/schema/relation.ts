import { z } from 'zod'
import { direction } from './placement'

/**
 * What the standard says of a point, written as something that can be measured on a body.
 * Places are landmark ids or point codes on the left or the midline; `EX-UE7/1` is its first spot.
 */
const place = z.string().min(1)
const span = z.string().min(1)
/** What a relation may be off by, in cun of its span, where it does not say. */
export const TOLERANCE = 0.1
/** In cun of the relation's span. */
const tolerance = z.number().positive().max(1).exactOptional()
/** Why the standard or the body allows more than `LOOSE`. */
const reason = z.string().min(20).exactOptional()
/** A source's id and where in it, such as `WHO2008 LU1 note 2`. */
const source = z.string().regex(/^[A-Z][A-Z0-9_]+( .+)?$/)

const anyRelation = z.discriminatedUnion('kind', [
  /** `point` lies `cun` from `from` in `direction`; proximal and distal run along the span. */
  z.strictObject({
    kind: z.literal('cun'),
    point: place,
    from: place,
    direction,
    cun: z.number().min(0),
    span,
    tolerance,
    reason,
    source,
  }),
  /** So many cun over the skin. */
  z.strictObject({
    kind: z.literal('skin'),
    point: place,
    from: place,
    cun: z.number().positive(),
    span,
    tolerance,
    reason,
    source,
  }),
  /** So many cun from the midline. */
  z.strictObject({
    kind: z.literal('lateral'),
    point: place,
    cun: z.number().min(0),
    span,
    tolerance,
    reason,
    source,
  }),
  /** All at one level: of height, or seen along a limb's span. */
  z.strictObject({
    kind: z.literal('level'),
    points: z.array(place).min(2),
    along: span.exactOptional(),
    span,
    tolerance,
    reason,
    source,
  }),
  /** Each farther in the direction than the one before. */
  z.strictObject({
    kind: z.literal('order'),
    points: z.array(place).min(2),
    direction,
    span: span.exactOptional(),
    source,
  }),
  /** On the straight line between two places, give or take, seen from outside the skin. */
  z.strictObject({
    kind: z.literal('line'),
    point: place,
    from: place,
    to: place,
    span,
    tolerance,
    reason,
    source,
  }),
  /** So far along from one place to another. */
  z.strictObject({
    kind: z.literal('fraction'),
    point: place,
    from: place,
    to: place,
    fraction: z.number().gt(0).lt(1),
    tolerance: z.number().positive().max(0.2).exactOptional(),
    source,
  }),
  /** The middle between two places (the bone between two hollows) is level with a third. */
  z.strictObject({
    kind: z.literal('midway'),
    between: z.tuple([place, place]),
    level: place,
    span,
    tolerance,
    reason,
    source,
  }),
  /** Within so many cun of a place. */
  z.strictObject({
    kind: z.literal('near'),
    point: place,
    place,
    within: z.number().positive(),
    span,
    source,
  }),
  /** The skin there looks that way. */
  z.strictObject({
    kind: z.literal('faces'),
    point: place,
    direction: direction.exclude(['proximal', 'distal']),
    source,
  }),
  z.strictObject({ kind: z.literal('midline'), point: place, source }),
  z.strictObject({
    kind: z.literal('region'),
    point: place,
    regions: z.array(z.string()).min(1),
    source,
  }),
])

/** Nothing over this, in cun, without a reason; and no reason where none is needed. */
const LOOSE = 0.3
const relation = anyRelation.refine(
  (each) => !('reason' in each || 'tolerance' in each) || isLoose(each) === 'reason' in each,
  'a tolerance above 0.3 cun, and only such a one, needs a reason',
)
const isLoose = (each: z.infer<typeof anyRelation>): boolean =>
  each.kind !== 'fraction' && 'tolerance' in each && (each.tolerance ?? 0) > LOOSE

export type Relation = z.infer<typeof relation>
export const relationFile = z.array(relation).min(1)
