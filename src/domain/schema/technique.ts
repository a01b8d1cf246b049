import { z } from 'zod'
import { id, prose, sourceId } from './code'

const TOOLS = [
  'thumb',
  'finger-pads',
  'middle-finger',
  'knuckle',
  'knuckles',
  'pincer',
  'palm',
  'ball',
  'roller',
  'cane',
] as const
export const tool = z.enum(TOOLS)
export const strength = z.enum(['light', 'light-to-moderate', 'moderate'])
const motion = z.enum(['hold', 'knead', 'hold-and-knead', 'rub'])
/** Body position while pressing; `leaning` puts body weight on the tool. */
const POSTURES = [
  'sitting',
  'standing',
  'lying-on-back',
  'lying-on-side',
  'lying-face-down',
  'leaning',
] as const
export const posture = z.enum(POSTURES)
const range = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([least, most]) => least <= most, 'is a range with its ends swapped')

/** How to press a kind of site. A point gives only its differences. */
const technique = z.strictObject({
  id,
  name: prose,
  tools: z.array(tool).min(1),
  motion,
  strength,
  seconds: range,
  repetitions: range,
  position: prose,
  /** The postures that `position` names, so that they can be checked against cautions. */
  postures: z.array(posture).min(1),
  by: z.enum(['self', 'partner', 'either']),
  notes: prose.exactOptional(),
  sources: z.array(sourceId).min(1),
})
export type Technique = z.infer<typeof technique>
export const techniqueFile = z.array(technique).min(1)

export const pointTechnique = z
  .strictObject({
    site: id,
    /** Direction of the pressure relative to the skin and the body. */
    direction: prose,
    tools: technique.shape.tools.exactOptional(),
    motion: motion.exactOptional(),
    strength: strength.exactOptional(),
    seconds: range.exactOptional(),
    repetitions: range.exactOptional(),
    position: prose.exactOptional(),
    postures: technique.shape.postures.exactOptional(),
    by: technique.shape.by.exactOptional(),
    notes: prose.exactOptional(),
  })
  .refine((own) => (own.position === undefined) === (own.postures === undefined), {
    message: 'goes with postures',
    path: ['position'],
  })
