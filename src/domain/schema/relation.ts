import { z } from 'zod'
import { direction } from './placement'

/**
 * A statement of the standard about a point, in a form that can be measured on a body. Places are
 * landmark ids or point codes on the left side or the midline; `EX-UE7/1` is the first spot of
 * EX-UE7.
 */
const place = z.string().min(1)
const span = z.string().min(1)
/** What a relation may be off by, in cun of its span, where it does not say. */
export const TOLERANCE = 0.1
/** In cun of the relation's span. */
const tolerance = z.number().positive().max(1).exactOptional()
/** Why the standard or the body allows more than `LOOSE`. */
const reason = z.string().min(20).exactOptional()
/** A source's id and the position in it, such as `WHO2008 LU1 note 2`. */
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
  /** `point` lies `cun` from `from`, measured along the skin. */
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
  /** `point` lies `cun` from the midline. */
  z.strictObject({
    kind: z.literal('lateral'),
    point: place,
    cun: z.number().min(0),
    span,
    tolerance,
    reason,
    source,
  }),
  /** All points are at the same height, or at the same level along a limb's span. */
  z.strictObject({
    kind: z.literal('level'),
    points: z.array(place).min(2),
    along: span.exactOptional(),
    span,
    tolerance,
    reason,
    source,
  }),
  /** Each point lies farther in the direction than the previous one. */
  z.strictObject({
    kind: z.literal('order'),
    points: z.array(place).min(2),
    direction,
    span: span.exactOptional(),
    source,
  }),
  /** On the straight line between two places, within the tolerance, seen from outside the skin. */
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
  /** At a fraction of the distance from one place to another. */
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
  /** At most `within` cun from a place. */
  z.strictObject({
    kind: z.literal('near'),
    point: place,
    place,
    within: z.number().positive(),
    span,
    source,
  }),
  /** The skin at the point faces the direction. */
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

/** A tolerance above this many cun needs a reason, and only then one may be given. */
const LOOSE = 0.3
const relation = anyRelation.refine(
  (entry) => !('reason' in entry || 'tolerance' in entry) || isLoose(entry) === 'reason' in entry,
  'a tolerance above 0.3 cun, and only such a one, needs a reason',
)
const isLoose = (entry: z.infer<typeof anyRelation>): boolean =>
  entry.kind !== 'fraction' && 'tolerance' in entry && (entry.tolerance ?? 0) > LOOSE

export type Relation = z.infer<typeof relation>
export const relationFile = z.array(relation).min(1)
