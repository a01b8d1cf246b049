import { z } from 'zod'
import { id, laterality, prose, sourceId } from './code'

/**
 * A position on the mesh topology that all bodies share: a quad of the cage, `u` from its first
 * corner to its second, `v` from its first to its fourth. For a paired landmark this is the left
 * one.
 */
const tie = z.strictObject({
  quad: z.int().min(0),
  u: z.number().min(0).max(1),
  v: z.number().min(0).max(1),
})
export type Tie = z.infer<typeof tie>

/**
 * How to place a landmark on each body if one tie does not fit them all: on a line between others,
 * or at a height that others give, straight above or below its own tie, or at a depth that they
 * give, straight before or behind it. Regions and search still use the tie.
 */
const placing = z.discriminatedUnion('rule', [
  /** At the height of the highest of these ties. */
  z.strictObject({ rule: z.literal('highest'), of: z.array(id).min(2) }),
  /** Level with another landmark. */
  z.strictObject({ rule: z.literal('level'), with: id }),
  /** On the line between two landmarks; a person does not have to touch its ends. */
  z.strictObject({ rule: z.literal('line'), from: id, to: id, share: z.number().gt(0).lt(1) }),
  /** At the height halfway between two landmarks. */
  z.strictObject({ rule: z.literal('halfway'), between: z.tuple([id, id]) }),
  /** On the side of the body, that share of the way back from the first landmark to the second. */
  z.strictObject({
    rule: z.literal('depth'),
    between: z.tuple([id, id]),
    share: z.number().gt(0).lt(1),
  }),
  /**
   * One step down a ladder; its rungs follow each other in the file. Only the ratios of the steps
   * count: one factor per section between two anchors fits them to the body.
   */
  z.strictObject({
    rule: z.literal('rung'),
    above: id,
    step: z.number().positive(),
    /** The landmark `with` is level with the position `at` steps below `above` (1: this rung). */
    anchor: z.strictObject({ with: id, at: z.number().positive().max(2) }).exactOptional(),
  }),
])
export type Placing = z.infer<typeof placing>

const landmark = z.strictObject({
  id,
  name: prose,
  /** Anatomical terms, for the search. */
  terms: z.array(prose).min(1).exactOptional(),
  laterality,
  tie,
  placing: placing.exactOptional(),
  /** Id of the caution that forbids touching it: no step to an offered point uses it. */
  untouched: id.exactOptional(),
  /** How to feel or see it. */
  feel: prose,
  sources: z.array(sourceId).min(1),
})
export type Landmark = z.infer<typeof landmark>
export const landmarkFile = z.array(landmark).min(1)

/** A distance between two landmarks, with its cun (WHO bone-proportional measurement). */
const span = z.strictObject({
  id,
  name: prose,
  from: id,
  to: id,
  /** `across`: from a paired landmark to the same landmark on the other side. */
  across: z.literal(true).exactOptional(),
  cun: z.number().positive(),
  /** Straight from landmark to landmark, by their difference in height, or over the skin. */
  measured: z.enum(['straight', 'height', 'skin']),
  note: prose.exactOptional(),
  sources: z.array(sourceId).min(1),
})
export type Span = z.infer<typeof span>
export const proportionFile = z.strictObject({ spans: z.array(span).min(1) })
