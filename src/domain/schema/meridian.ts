import { z } from 'zod'
import { channelCode, laterality, prose, sourceId } from './code'

const POINT = '[A-Z]{2}[1-9]\\d?'
/** A point, a run of points, a point on the other side of the body, or midway between two points. */
const branchEntry = z
  .string()
  .regex(
    new RegExp(`^(?:(?:opposite )?${POINT}|${POINT}(?:\\.\\.|/)${POINT})$`),
    'is not like "BL1", "BL1..BL10", "opposite LI20" or "GB9/GB18"',
  )

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour of the form #rrggbb')

const meridian = z.strictObject({
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
  /**
   * The lines on the skin, each by the points it passes. Points of other channels are there only to
   * show the way. Stretches inside the body are left out.
   */
  branches: z.array(z.array(branchEntry).min(1)).min(1),
  element: prose.exactOptional(),
  pairedWith: channelCode,
  direction: prose,
  /** Names that other books use; their letters are in crosswalk.json. */
  otherNames: z.array(prose),
  sources: z.array(sourceId).min(1),
})
export type Meridian = z.infer<typeof meridian>
export const meridianFile = z.array(meridian).length(14)
