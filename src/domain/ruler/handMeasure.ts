import type { MessagesOf } from '../../messages/types'
import type { BodyPart } from '../schema/code'

/** The allowed phrases for measures by the hand, fingers closed, at their middle joints. */
export const HAND_PHRASES = [
  'half a thumb-width',
  'one thumb-width',
  'one and a half thumb-widths',
  'two thumb-widths',
  'three thumb-widths',
  'half a finger-width',
  'one finger-width',
  'two finger-widths',
  'three finger-widths',
  'four finger-widths',
  'twice four finger-widths',
] as const
export type HandPhrase = (typeof HAND_PHRASES)[number]

/** Widths of a hand in metres: the thumb at its joint, the four fingers from the index on. */
export interface Hand {
  readonly thumb: number
  readonly fingers: readonly number[]
}

const FINGERS_OF = { half: 0.5, one: 1, two: 2, three: 3, four: 4, twice: 8 } as const
const THUMBS_OF = { half: 0.5, one: 1, 'one and a half': 1.5, two: 2, three: 3 } as const

/** The length of a phrase on a hand, in metres. */
export function phraseLength(phrase: HandPhrase, { thumb, fingers }: Hand): number {
  const count = phrase.replace(/ (?:an? )?(?:four )?(?:thumb|finger)-widths?$/, '')
  if (phrase.includes('thumb')) return (THUMBS_OF[count as keyof typeof THUMBS_OF] ?? 1) * thumb
  const number = FINGERS_OF[count as keyof typeof FINGERS_OF] ?? 1
  if (number < 1) return number * (fingers[1] ?? 0)
  const closed = fingers.slice(0, Math.min(4, number)).reduce((sum, width) => sum + width, 0)
  return number > 4 ? 2 * closed : closed
}

/** A unit of the hand along a length: four fingers, a thumb, or half the width of a thumb. */
export type HandWidth = 'thumb' | 'half-thumb' | 'four-fingers'

/** Longest measure by hand, in cun: people do not lay more than two hands side by side. */
const MAX_CUN = 7

/**
 * The widths of the person's own hand that add up to a length in cun, after WHO 2008: a thumb is 1
 * cun, four fingers side by side are 3. Widths of two fingers are not in the standard.
 *
 * @returns an empty list if the length is too short or too long for a hand
 */
export function handWidths(cun: number): HandWidth[] {
  const halves = Math.round(cun * 2)
  if (halves < 1 || cun > MAX_CUN || Math.abs(halves / 2 - cun) > 0.15) return []
  const hands = cun >= 2.75 ? Math.floor(halves / 6) : 0
  const rest = halves - hands * 6
  return [
    ...Array<HandWidth>(hands).fill('four-fingers'),
    ...Array<HandWidth>(Math.floor(rest / 2)).fill('thumb'),
    ...Array<HandWidth>(rest % 2).fill('half-thumb'),
  ]
}

/** Body parts with a cun so different from the hand's that a thumb misleads (WHO 2008). */
const COUNTED_BY_BONE: readonly BodyPart[] = ['head', 'face', 'chest', 'abdomen']

export const isCountedByBone = (part: BodyPart): boolean => COUNTED_BY_BONE.includes(part)

/** Largest allowed error of a measure by hand, in cun. */
export const HAND_TOLERANCE = 0.3

/**
 * Whether the widths from `handWidths` give the right length on a hand.
 *
 * @param unit metres per cun
 */
export function handGives(cun: number, unit: number, { thumb, fingers }: Hand): boolean {
  const widths = handWidths(cun)
  const four = fingers.reduce((sum, width) => sum + width, 0)
  const lengths = { thumb, 'half-thumb': thumb / 2, 'four-fingers': four }
  const length = widths.reduce((sum, width) => sum + lengths[width], 0)
  return widths.length > 0 && Math.abs(length / unit - cun) <= HAND_TOLERANCE
}

/** "four fingers side by side and the width of the thumb"; empty if no hand can measure it. */
export function describeHand(t: MessagesOf<'hand'>, cun: number): string {
  const widths = handWidths(cun)
  const count = (width: HandWidth) => widths.filter((other) => other === width).length
  const hands = ['', t.fourFingers, t.twiceFourFingers][count('four-fingers')] ?? ''
  const thumbs =
    ['', t.halfThumb, t.oneThumb, t.oneAndHalfThumbs, t.twoThumbs, t.twoAndHalfThumbs][
      count('thumb') * 2 + count('half-thumb')
    ] ?? ''
  return hands && thumbs ? t.fingersAndThumbs({ fingers: hands, thumbs }) : hands || thumbs
}
