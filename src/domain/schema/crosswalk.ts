import { z } from 'zod'
import { TYPED_LANGUAGES } from '../codes'
import { channelCode, pointCode, prose, sourceId } from './code'

/** An abbreviation of a channel in other books. With several channels it is ambiguous. */
const channelLetters = z
  .strictObject({
    letters: z.string().regex(/^[\p{L}\d]{1,3}$/u, 'is not one to three letters'),
    /** The most likely first. */
    channels: z.array(channelCode).min(1),
    /** Which authors mean which channel. */
    note: prose.exactOptional(),
    /** By the person’s language: the channel that comes first. */
    first: z.partialRecord(z.enum(TYPED_LANGUAGES), channelCode).exactOptional(),
  })
  .refine(({ channels, first = {} }) => Object.values(first).every((c) => channels.includes(c)), {
    message: 'names a channel that the letters do not mean',
    path: ['first'],
  })
  .refine((entry) => entry.channels.length > 1 === (entry.note !== undefined), {
    message: 'is for ambiguous letters, and only for them',
    path: ['note'],
  })

/**
 * The older numbers of Bladder points: older books first count the outer line of the back (36–49),
 * then thigh and knee (50–54).
 */
const olderBladder = z
  .strictObject({
    older: z.int().min(36).max(54),
    /** The present WHO code of the point. */
    code: pointCode,
    /** Which meaning of a bare "Bladder 47" comes first. */
    prefer: z.enum(['older', 'today']),
    /** Why people mean the older number. */
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
  bladder: z.array(olderBladder).length(19),
  sources: z.array(sourceId).min(1),
})
export type Crosswalk = z.infer<typeof crosswalkFile>
