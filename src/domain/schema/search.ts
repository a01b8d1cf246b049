import { z } from 'zod'
import { TOPICS, TYPED_LANGUAGES } from '../codes'
import { channelCode, id, pointCode, prose, sourceId } from './code'

const names = z.array(prose).min(1)
/** What people type, by their language. */
const words = z.partialRecord(z.enum(TYPED_LANGUAGES), names)
export type TypedWords = z.infer<typeof words>

export type Topic = (typeof TOPICS)[number]

/** Words for the search alone: they name things, and claim nothing about them. */
export const searchFile = z.strictObject({
  /** Names of a channel in other languages and books, as written before a number: "Vessie 23". */
  channels: z.array(z.strictObject({ channel: channelCode, names })),
  /** Codes of points in other systems, for which no letters and number stand: "M-HN-3". */
  codes: z.array(z.strictObject({ name: prose, code: pointCode, source: sourceId })),
  /** Names of points in popular books and in speech; the source is absent if many have them. */
  points: z.array(z.strictObject({ code: pointCode, names, source: sourceId.exactOptional() })),
  /** Words for a place, its muscles and its common complaints. */
  places: z.array(z.strictObject({ region: id, words })),
  /** The same for a guide that covers several regions. */
  guides: z.array(z.strictObject({ guide: id, words })),
  /** Words for a page of the care guide. */
  pages: z.array(z.strictObject({ care: id, words })),
  topics: z.array(
    z.strictObject({
      id: z.enum(TOPICS),
      /** The page of the care guide to read instead. */
      care: id.exactOptional(),
      words,
    }),
  ),
  /** Signs of danger in further words than the red flags have themselves. */
  signs: z.array(
    z.union([
      z.strictObject({
        flag: id,
        /** Whether a sore muscle is as likely, if nothing else is typed: its place follows then. */
        mayBeSore: z.literal(true).exactOptional(),
        words,
      }),
      /** For what is no red flag of a sore place. */
      z.strictObject({ urgency: z.literal('emergency'), words }),
    ]),
  ),
  /** Vietnamese readings of the characters in the point names. */
  vietnamese: z.record(z.string().regex(/^\p{Script=Han}$/u), prose),
})
export type SearchWords = z.infer<typeof searchFile>
