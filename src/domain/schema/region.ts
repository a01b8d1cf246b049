import { z } from 'zod'
import { bodyPart, id, laterality, pointCode, prose, sourceId } from './code'

/** A named region of the skin that a person can click or search for. */
const region = z.strictObject({
  id,
  name: prose,
  /** Other names in everyday language. */
  aliases: z.array(prose),
  laterality,
  part: bodyPart,
  /** Other body parts to which the standard assigns some of the region's points. */
  alsoParts: z.array(bodyPart).min(1).exactOptional(),
  muscles: z.array(prose).min(1),
})
export type Region = z.infer<typeof region>
export const regionFile = z.array(region).min(1)

/** How far a point is from the sore region. */
const reach = z.enum(['local', 'regional', 'distant'])

const corePoint = z.strictObject({ code: pointCode, reach })

const furtherPoint = corePoint.extend({
  /** Why the guide names it, in a sentence. */
  why: prose,
  sources: z.array(sourceId).min(1),
})

/** A point in the list of a source: possibly with an older number, other letters, or a mistake. */
const printedPoint = z
  .strictObject({
    /** As printed: "Bladder 47". */
    name: prose,
    /** The guide's point that is meant; absent if the guide does not offer what is printed. */
    code: pointCode.exactOptional(),
    /** What the source probably means, if the guide does not offer what is printed. */
    likely: pointCode.exactOptional(),
    /** Why the printed name differs from today's, or why it is not offered; shown to the person. */
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

/** The list that one source prints for the region, so that people recognise it in the guide. */
const printed = z.strictObject({
  source: sourceId,
  /** The source's own name for the region; the search finds it. */
  name: prose,
  note: prose.exactOptional(),
  points: z.array(printedPoint),
})

/** The guide to a sore region: the traditional points for it and the evidence. */
const guide = z.strictObject({
  id,
  name: prose,
  means: prose,
  muscles: z.array(prose).min(1),
  /** Skin regions that open this guide. */
  regions: z.array(id).min(1),
  /** The points to press first, in the order to press: the nearest first. */
  corePoints: z.array(corePoint).min(1),
  /** More traditional points, the nearest first. */
  furtherPoints: z.array(furtherPoint),
  /** Where the choice of the core points comes from. */
  sources: z.array(sourceId).min(1),
  reach: prose,
  evidence: z.strictObject({
    plain: prose,
    certainty: prose,
    /** What tradition claims without support from studies. */
    tradition: prose,
    sources: z.array(sourceId),
  }),
  notes: z.array(prose).exactOptional(),
  printed: printed.exactOptional(),
})
export type Guide = z.infer<typeof guide>
export const guideFile = z.array(guide).min(1)
