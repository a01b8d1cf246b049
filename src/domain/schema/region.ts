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
  /** The guides that the region opens; the first is the one that a person expects there. */
  guides: z.array(id).min(1),
  /** Other body parts to which the standard assigns some of the region's points. */
  alsoParts: z.array(bodyPart).min(1).exactOptional(),
  muscles: z.array(prose).min(1),
})
export type Region = z.infer<typeof region>
export const regionFile = z.array(region).min(1)

/** How far a point is from the sore region. */
const reach = z.enum(['local', 'regional', 'distant'])

/**
 * Whether the place itself is pressed. `press-light`: with a light touch only. `why-not`: it is
 * not, and the page says why; its points lie elsewhere.
 */
const guideKind = z.enum(['press', 'press-light', 'why-not'])

const corePoint = z.strictObject({ code: pointCode, reach })

const furtherPoint = corePoint.extend({
  /** Why the guide names it, in a sentence. */
  why: prose,
  sources: z.array(sourceId).min(1),
})

/** A point in the place that the guide leaves out, with the reason. */
const notOffered = z.strictObject({
  code: pointCode,
  why: prose,
  sources: z.array(sourceId).min(1),
})

const statement = z.strictObject({ text: prose, sources: z.array(sourceId).min(1) })

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

/**
 * The guide to a sore region: the traditional points for it and the evidence. The regions that open
 * it name it (`regionsOfGuide`).
 */
const guide = z.strictObject({
  id,
  name: prose,
  /** Other names in everyday language, complaints included; the search finds them. */
  aliases: z.array(prose).min(1).exactOptional(),
  kind: guideKind,
  means: prose,
  muscles: z.array(prose).min(1),
  /** The points to press first, in the order to press: the nearest first. */
  corePoints: z.array(corePoint),
  /** More traditional points, the nearest first. */
  furtherPoints: z.array(furtherPoint),
  notOffered: z.array(notOffered).min(1).exactOptional(),
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
  /** With sources where one could ask who says so, as where sources disagree. */
  notes: z.array(z.union([prose, statement])).exactOptional(),
  /** What else helps there. */
  selfCare: z.array(statement).min(1).exactOptional(),
  /** What the pain may come from, if not from a muscle. */
  whenNotMuscle: z.array(statement).min(1).exactOptional(),
  printed: printed.exactOptional(),
})
export type Guide = z.infer<typeof guideFile>
/** One guide; the file has the name of its id. */
export const guideFile = guide.refine(
  ({ kind, corePoints }) => kind === 'why-not' || corePoints.length > 0,
  { message: 'are missing: only a guide that says why not needs none', path: ['corePoints'] },
)
