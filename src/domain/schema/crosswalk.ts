import { z } from 'zod'
import { LANGUAGES } from '../../messages/languages'
import { channelCode, pointCode, prose, sourceId } from './code'

/** Letters that some book writes for a channel. More than one channel: the letters are ambiguous. */
const channelLetters = z
  .strictObject({
    letters: z.string().regex(/^[\p{L}\d]{1,3}$/u, 'is not one to three letters'),
    /** The likeliest first. */
    channels: z.array(channelCode).min(1),
    /** Who means what by them. */
    note: prose.exactOptional(),
    /** By the language of the person: which of the channels comes first. */
    first: z.partialRecord(z.enum(LANGUAGES), channelCode).exactOptional(),
  })
  .refine(({ channels, first = {} }) => Object.values(first).every((c) => channels.includes(c)), {
    message: 'names a channel that the letters do not mean',
    path: ['first'],
  })
  .refine((entry) => entry.channels.length > 1 === (entry.note !== undefined), {
    message: 'is for ambiguous letters, and only for them',
    path: ['note'],
  })

/** What a channel is called in other languages, before a number: "Vessie 23". */
const channelWords = z.strictObject({ channel: channelCode, names: z.array(prose).min(1) })

/** Older books count the outer line of the back first (36–49), then thigh and knee (50–54). */
const olderBladder = z
  .strictObject({
    older: z.int().min(36).max(54),
    /** What the WHO calls the point today. */
    code: pointCode,
    /** Which reading of a bare "Bladder 47" comes first. */
    prefer: z.enum(['older', 'today']),
    /** Why the older reading is what people mean. */
    why: prose.exactOptional(),
    sources: z.array(sourceId).min(1).exactOptional(),
  })
  .refine((entry) => (entry.prefer === 'older') === (entry.why !== undefined), {
    message: 'is given where the older reading comes first, and only there',
    path: ['why'],
  })

/** How other books name channels and number points. */
export const crosswalkFile = z.strictObject({
  letters: z.array(channelLetters).min(1),
  names: z.array(channelWords),
  bladder: z.array(olderBladder).length(19),
  sources: z.array(sourceId).min(1),
})
export type Crosswalk = z.infer<typeof crosswalkFile>
