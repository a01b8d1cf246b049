import { z } from 'zod'
import { bodyPart, id, laterality, pointCode, prose, sourceId } from './code'
import { placement } from './placement'

const HAN = /^\p{Script=Han}+$/u
const HANGUL = /^\p{Script=Hangul}+$/u
const KANA = /^[\p{Script=Hiragana}ー]+$/u

const names = z.strictObject({
  /** With tone marks, one word, first letter upper case: `Zúsānlǐ`. */
  pinyin: z.string().regex(/^\p{Lu}[\p{L}'’]*$/u, 'is not pinyin with tone marks in one word'),
  traditional: z.string().regex(HAN, 'is not Han script'),
  simplified: z.string().regex(HAN, 'is not Han script'),
  english: prose,
  /** Left out where not sure. */
  japanese: z.string().regex(KANA, 'is not a reading in kana').exactOptional(),
  korean: z.string().regex(HANGUL, 'is not hangul').exactOptional(),
})

export const TOOLS = [
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
export const motion = z.enum(['hold', 'knead', 'hold-and-knead', 'rub'])
const range = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([least, most]) => least <= most, 'is a range with its ends swapped')

/** How a kind of site is pressed; a point says what differs. */
export const technique = z.strictObject({
  id,
  name: prose,
  tools: z.array(tool).min(1),
  motion,
  strength,
  seconds: range,
  repetitions: range,
  position: prose,
  by: z.enum(['self', 'partner', 'either']),
  notes: prose.exactOptional(),
  sources: z.array(sourceId).min(1),
})
export type Technique = z.infer<typeof technique>
export const techniqueFile = z.array(technique).min(1)

const pointTechnique = z.strictObject({
  site: id,
  /** Where the pressure goes, relative to the skin and the body. */
  direction: prose,
  tools: technique.shape.tools.exactOptional(),
  motion: motion.exactOptional(),
  strength: strength.exactOptional(),
  seconds: range.exactOptional(),
  repetitions: range.exactOptional(),
  position: prose.exactOptional(),
  by: technique.shape.by.exactOptional(),
  notes: prose.exactOptional(),
})

/** The classical roles of a point (WHO 2008; Lingshu). */
export const ROLES = [
  'jing-well',
  'ying-spring',
  'shu-stream',
  'jing-river',
  'he-sea',
  'yuan-source',
  'luo-connecting',
  'xi-cleft',
  'back-shu',
  'front-mu',
  'lower-he-sea',
  'hui-meeting',
  'confluent',
] as const
const role = z.enum(ROLES)

export const selfPress = z.enum(['offer', 'light', 'never'])
export type SelfPress = z.infer<typeof selfPress>

export const point = z
  .strictObject({
    code: pointCode,
    names,
    aliases: z.array(prose).exactOptional(),
    laterality,
    part: bodyPart,
    roles: z.array(role).min(1).exactOptional(),
    /** Where it is, in our own words. */
    location: prose,
    /** How to find it by touch. */
    find: prose,
    placement: placement.exactOptional(),
    /** For the few codes that stand for several places. */
    spots: z
      .array(
        z.strictObject({
          name: prose,
          /** Where it differs from the point's own. */
          laterality: laterality.exactOptional(),
          placement,
        }),
      )
      .min(2)
      .exactOptional(),
    tissue: prose,
    technique: pointTechnique,
    selfPress,
    /** Ids in cautions.json, the gravest first. */
    cautions: z.array(id).exactOptional(),
    /** What tradition uses it for, in a few words. */
    uses: prose.exactOptional(),
    /** How sure the place on the body is, and why where it is not. */
    confidence: z.enum(['high', 'medium', 'low']),
    confidenceReason: prose.exactOptional(),
    sources: z.array(sourceId).min(1),
  })
  .refine((p) => (p.placement === undefined) !== (p.spots === undefined), {
    message: 'needs either a placement or spots',
    path: ['placement'],
  })
  .refine((p) => p.confidence === 'high' || p.confidenceReason !== undefined, {
    message: 'is missing: a confidence below high gives its reason',
    path: ['confidenceReason'],
  })
export type Point = z.infer<typeof point>
export const pointFile = z.array(point).min(1)
