import { z } from 'zod'
import { bodyPart, id, laterality, pointCode, prose, sourceId } from './code'

/** A named part of the skin that a person can click or say. */
const region = z.strictObject({
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

/** How far from the sore place a point lies. */
const reach = z.enum(['local', 'regional', 'distant'])

const corePoint = z.strictObject({ code: pointCode, reach })

const furtherPoint = corePoint.extend({
  /** Why it is named, in a sentence. */
  why: prose,
  sources: z.array(sourceId).min(1),
})

/** A point as a source prints it: with an older number, other letters, or by mistake. */
const printedPoint = z
  .strictObject({
    /** As it stands there: "Bladder 47". */
    name: prose,
    /** The guide's point that it means; left out where the guide does not offer what is printed. */
    code: pointCode.exactOptional(),
    /** What it may have meant, where it is not offered. */
    likely: pointCode.exactOptional(),
    /** Why the printed name differs from today's, or why it is not offered; shown. */
    note: prose.exactOptional(),
  })
  .refine(({ code, note }) => code !== undefined || note !== undefined, {
    message: 'is missing: a point without a code needs the reason why it is not offered',
    path: ['note'],
  })
  .refine(({ code, likely }) => code === undefined || likely === undefined, {
    message: 'is only for a point without a code',
    path: ['likely'],
  })

/** What one source prints for the place; a remark, so that people recognise their list in the guide. */
const printed = z.strictObject({
  source: sourceId,
  /** Its own name for the place; the search knows it. */
  name: prose,
  note: prose.exactOptional(),
  points: z.array(printedPoint),
})

/** A sore region: what tradition uses there, and what is known of it. */
const guide = z.strictObject({
  id,
  name: prose,
  means: prose,
  muscles: z.array(prose).min(1),
  /** Skin regions that open this guide. */
  regions: z.array(id).min(1),
  /** What to press first, nearest first and in the order to press. */
  corePoints: z.array(corePoint).min(1),
  /** More points from tradition, nearest first. */
  furtherPoints: z.array(furtherPoint),
  /** Where the choice of the core points comes from. */
  sources: z.array(sourceId).min(1),
  reach: prose,
  evidence: z.strictObject({
    plain: prose,
    certainty: prose,
    /** What no study carries. */
    tradition: prose,
    sources: z.array(sourceId),
  }),
  notes: z.array(prose).exactOptional(),
  printed: printed.exactOptional(),
})
export type Guide = z.infer<typeof guide>
export const guideFile = z.array(guide).min(1)
