import { z } from 'zod'
import { bodyPart, id, laterality, pointCode, prose, sourceId } from './code'
import { printedPoint } from './safety'

/** A named part of the skin that a person can click or say. */
export const region = z.strictObject({
  id,
  name: prose,
  /** Other words people use. */
  aliases: z.array(prose),
  laterality,
  part: bodyPart,
  /** Parts that the standard counts some of its points to. */
  alsoParts: z.array(bodyPart).min(1).exactOptional(),
  muscles: z.array(prose).min(1),
})
export type Region = z.infer<typeof region>
export const regionFile = z.array(region).min(1)

const addedPoint = z.strictObject({
  code: pointCode,
  reach: z.enum(['local', 'regional', 'distant']),
  why: prose,
  sources: z.array(sourceId).min(1),
})

/** One of the article's sore regions: what tradition uses there, and when not to. */
export const guide = z.strictObject({
  id,
  name: prose,
  /** The article's own heading. */
  articleName: prose,
  means: prose,
  muscles: z.array(prose).min(1),
  /** Skin regions that open this guide. */
  regions: z.array(id).min(1),
  /** The article's points under today's codes, local first, in the order to press. */
  article: z.array(printedPoint.extend({ reach: z.enum(['local', 'regional', 'distant']) })).min(1),
  /** What the article prints and we explain instead of offering. */
  notOffered: z
    .array(z.strictObject({ printed: prose, likely: pointCode.exactOptional(), why: prose }))
    .exactOptional(),
  added: z.array(addedPoint),
  reach: prose,
  evidence: z.strictObject({
    plain: prose,
    certainty: prose,
    /** What no study carries. */
    tradition: prose,
    sources: z.array(sourceId),
  }),
  notes: z.array(prose).exactOptional(),
})
export type Guide = z.infer<typeof guide>
export const guideFile = z.array(guide).min(1)
