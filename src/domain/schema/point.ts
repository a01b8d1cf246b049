import { z } from 'zod'
import { ROLE_IDS } from '../codes'
import { HAND_PHRASES } from '../ruler/handMeasure'
import { bodyPart, id, laterality, pointCode, prose, sourceId } from './code'
import { placement } from './placement'
import { pointTechnique } from './technique'

const HAN = /^\p{Script=Han}+$/u
const HANGUL = /^\p{Script=Hangul}+$/u
const KANA = /^[\p{Script=Hiragana}ー]+$/u

const names = z.strictObject({
  /** With tone marks, in one word, first letter upper case: `Zúsānlǐ`. */
  pinyin: z.string().regex(/^\p{Lu}[\p{L}'’]*$/u, 'is not pinyin with tone marks in one word'),
  traditional: z.string().regex(HAN, 'is not Han script'),
  simplified: z.string().regex(HAN, 'is not Han script'),
  english: prose,
  /** Absent if no reliable reading is known. */
  japanese: z.string().regex(KANA, 'is not a reading in kana').exactOptional(),
  korean: z.string().regex(HANGUL, 'is not hangul').exactOptional(),
})

const role = z.enum(ROLE_IDS)

/** A structure under or beside the point that pressure can injure, and what covers it there. */
const beneath = z.strictObject({
  /** Id in structures.json. */
  structure: id,
  /** `skin`: only skin and fat; `muscle`: a firm press reaches it; `deep`: no press reaches it. */
  cover: z.enum(['skin', 'muscle', 'deep']),
})
export type Beneath = z.infer<typeof beneath>

/** A length that `find` measures by the person's own hand, as a number that can be checked. */
const handMeasure = z.strictObject({
  words: z.enum(HAND_PHRASES),
  /** The length in cun of `span`. */
  cun: z.number().positive(),
  span: id,
})

const point = z
  .strictObject({
    code: pointCode,
    names,
    aliases: z.array(prose).exactOptional(),
    laterality,
    part: bodyPart,
    roles: z.array(role).min(1).exactOptional(),
    /** Where the point is, in our own words. */
    location: prose,
    /** How to find the point by touch. */
    find: prose,
    hand: z.array(handMeasure).min(1).exactOptional(),
    placement: placement.exactOptional(),
    /** For the few codes that have several positions. */
    spots: z
      .array(
        z.strictObject({
          name: prose,
          /** If it differs from the point's laterality. */
          laterality: laterality.exactOptional(),
          placement,
        }),
      )
      .min(2)
      .exactOptional(),
    tissue: prose,
    beneath: z.array(beneath).min(1).exactOptional(),
    technique: pointTechnique,
    /** Ids in cautions.json, the most severe first. */
    cautions: z.array(id).exactOptional(),
    /** What tradition uses it for, in a few words. */
    uses: prose.exactOptional(),
    /** The sources for `uses`. */
    usesSources: z.array(sourceId).min(1).exactOptional(),
    /** How certain the position on the body is, and the reason if it is not. */
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
  .refine((p) => (p.uses === undefined) === (p.usesSources === undefined), {
    message: 'goes with usesSources: say who uses it so, or leave the use out',
    path: ['uses'],
  })
export type Point = z.infer<typeof point>
export const pointFile = z.array(point).min(1)
