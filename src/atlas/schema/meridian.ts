import { z } from 'zod'
import { channelCode, laterality, prose, sourceId } from './code'

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour like #12ab9f')

export const meridian = z.strictObject({
  code: channelCode,
  /** "Bladder channel" */
  name: prose,
  traditional: prose,
  simplified: prose,
  pinyin: prose,
  laterality,
  points: z.int().positive(),
  /** For light and for dark backgrounds. */
  colour: z.strictObject({ light: colour, dark: colour }),
  element: prose.exactOptional(),
  pairedWith: channelCode,
  direction: prose,
  /** Letters and names that other books use. */
  otherCodes: z.array(prose),
  otherNames: z.array(prose),
  sources: z.array(sourceId).min(1),
})
export type Meridian = z.infer<typeof meridian>
export const meridianFile = z.array(meridian).length(14)
