import { z } from 'zod'
import { id, laterality, prose, sourceId } from './code'

/**
 * A place on the mesh topology shared by all bodies: quad of the cage, `u` from its first corner
 * to its second, `v` from its first to its fourth. A paired landmark's tie is its left one.
 */
const tie = z.strictObject({
  quad: z.int().min(0),
  u: z.number().min(0).max(1),
  v: z.number().min(0).max(1),
})
export type Tie = z.infer<typeof tie>

/**
 * How a landmark is found on each body where one tie cannot serve them all: on a line between others,
 * or at a height that others give, straight above or below its own tie. The tie stays where regions and search look.
 */
const placing = z.discriminatedUnion('rule', [
  /** As high as the highest of these ties. */
  z.strictObject({ rule: z.literal('highest'), of: z.array(id).min(2) }),
  /** Level with another landmark. */
  z.strictObject({ rule: z.literal('level'), with: id }),
  /** On the line between two landmarks, of which a person need not touch the ends. */
  z.strictObject({ rule: z.literal('line'), from: id, to: id, share: z.number().gt(0).lt(1) }),
  /** At the height halfway between two landmarks. */
  z.strictObject({ rule: z.literal('halfway'), between: z.tuple([id, id]) }),
  /**
   * One step down a ladder whose rungs follow each other in the file. Of the steps only the ratios
   * count: from one anchor to the next, one factor fits them to the body.
   */
  z.strictObject({
    rule: z.literal('rung'),
    above: id,
    step: z.number().positive(),
    /** Level with this landmark lies the place `at` steps (1: this rung itself) below `above`. */
    anchor: z.strictObject({ with: id, at: z.number().positive().max(2) }).exactOptional(),
  }),
])
export type Placing = z.infer<typeof placing>

const landmark = z.strictObject({
  id,
  name: prose,
  /** What anatomists call it, for the search. */
  terms: z.array(prose).min(1).exactOptional(),
  laterality,
  tie,
  placing: placing.exactOptional(),
  /** The caution that says why nobody touches it: no step to an offered point leads over it. */
  untouched: id.exactOptional(),
  /** How a person feels or sees it. */
  feel: prose,
  sources: z.array(sourceId).min(1),
})
export type Landmark = z.infer<typeof landmark>
export const landmarkFile = z.array(landmark).min(1)

/** A stretch between two landmarks and its length in cun (WHO bone-proportional measurement). */
const span = z.strictObject({
  id,
  name: prose,
  from: id,
  to: id,
  /** `across`: from a paired landmark to its fellow on the other side. */
  across: z.literal(true).exactOptional(),
  cun: z.number().positive(),
  /** Straight from landmark to landmark, by their difference in height, or over the skin. */
  measured: z.enum(['straight', 'height', 'skin']),
  note: prose.exactOptional(),
  sources: z.array(sourceId).min(1),
})
export type Span = z.infer<typeof span>
export const proportionFile = z.strictObject({ spans: z.array(span).min(1) })
