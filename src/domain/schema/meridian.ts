import { z } from 'zod'
import { channelCode, laterality, prose, sourceId } from './code'

const POINT = '[A-Z]{2}[1-9]\\d?'
/** A point, a range of points, a point on the other side, or the middle between two points. */
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
  /** Line colours on light and on dark backgrounds. */
  colour: z.strictObject({ light: colour, dark: colour }),
  /**
   * The lines on the skin, each as the points that it passes. Points of other channels only give
   * the course of the line. Sections inside the body are left out.
   */
  branches: z.array(z.array(branchEntry).min(1)).min(1),
  element: prose.exactOptional(),
  pairedWith: channelCode,
  direction: prose,
  /** Names in other books; abbreviations are in crosswalk.json. */
  otherNames: z.array(prose),
  sources: z.array(sourceId).min(1),
})
export type Meridian = z.infer<typeof meridian>
export const meridianFile = z.array(meridian).length(14)
