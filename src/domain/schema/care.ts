import { z } from 'zod'
import { id, prose, sourceId } from './code'

/** A statement and its sources. */
const claim = z.strictObject({ text: prose, sources: z.array(sourceId).min(1) })
export type Claim = z.infer<typeof claim>

/** Certainty of the evidence for a method, as reviews grade it. */
const certainty = z.enum(['moderate', 'low', 'very-low'])
export type Certainty = z.infer<typeof certainty>

/** The fields of every care page: an id for its address, a name, and one line for lists. */
const topic = z.strictObject({ id, name: prose, line: prose })

const chapter = topic.extend({
  parts: z.array(z.strictObject({ heading: prose, claims: z.array(claim).min(1) })).min(1),
})
export type CareChapter = z.infer<typeof chapter>

const method = topic.extend({
  /** Who carries it out: the person, a trained practitioner, or either. */
  by: z.enum(['self', 'trained', 'either']),
  what: prose,
  how: z.array(claim).min(1),
  known: z.strictObject({ certainty, claims: z.array(claim).min(1) }),
  notWhen: z.array(claim).min(1),
})
export type CareMethod = z.infer<typeof method>

const place = z.strictObject({
  guide: id,
  /** Methods that fit here, the most suitable first, each with its purpose. */
  fits: z.array(z.strictObject({ method: id, why: prose })).min(1),
  /** What to do here with the hand, a ball, a roller, a stretch or a movement. */
  ways: z
    .array(
      claim.extend({
        kind: z.enum(['hand', 'ball', 'roller', 'stretch', 'movement']),
        name: prose,
      }),
    )
    .min(1),
  /** What not to do here. */
  not: z.array(claim).min(1),
})
export type GuideCare = z.infer<typeof place>

/** The care guide: everything that helps in addition to pressing points. */
export const careFile = z.strictObject({
  /** A summary of the care guide in a few sentences. */
  short: z.array(claim).min(1),
  chapters: z.array(chapter).min(1),
  methods: z.array(method).min(1),
  /** When to see a doctor. The page also shows all red flags. */
  doctor: topic.extend({ claims: z.array(claim).min(1) }),
  questions: topic.extend({
    answers: z.array(z.strictObject({ ask: prose, claims: z.array(claim).min(1) })).min(1),
  }),
  places: z.array(place).min(1),
})
export type Care = z.infer<typeof careFile>
