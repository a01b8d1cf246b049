import { z } from 'zod'
import { id, laterality, prose, sourceId } from './code'

/**
 * A place on the mesh topology shared by all bodies: quad of the cage, `u` from its first corner
 * to its second, `v` from its first to its fourth. A paired landmark's tie is its left one.
 */
export const tie = z.strictObject({
  quad: z.int().min(0),
  u: z.number().min(0).max(1),
  v: z.number().min(0).max(1),
})
export type Tie = z.infer<typeof tie>

export const landmark = z.strictObject({
  id,
  name: prose,
  laterality,
  tie,
  /** How a person feels or sees it. */
  feel: prose,
  sources: z.array(sourceId).min(1),
})
export type Landmark = z.infer<typeof landmark>
export const landmarkFile = z.array(landmark).min(1)

/** A stretch between two landmarks and its length in cun (WHO bone-proportional measurement). */
export const span = z.strictObject({
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
