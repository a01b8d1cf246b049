import type { handWords } from '../words/hand'
import type { WordsOf } from '../words/useWords'

/** What of a hand lies beside a length: whole fingers, or half the width of a thumb. */
export type HandWidth = 'thumb' | 'half-thumb' | 'four-fingers'

/** Beyond two hands laid side by side nobody counts by fingers. */
const MOST = 7

/**
 * The widths of the measured person's own hand that make up a length, after WHO 2008: a thumb is
 * 1 cun, the four fingers side by side are 3. Widths of two fingers are not in the standard.
 *
 * @returns nothing where the length is too small or too long for a hand
 */
export function handWidths(cun: number): HandWidth[] {
  const halves = Math.round(cun * 2)
  if (halves < 1 || cun > MOST || Math.abs(halves / 2 - cun) > 0.15) return []
  const hands = cun >= 2.75 ? Math.floor(halves / 6) : 0
  const rest = halves - hands * 6
  return [
    ...Array<HandWidth>(hands).fill('four-fingers'),
    ...Array<HandWidth>(Math.floor(rest / 2)).fill('thumb'),
    ...Array<HandWidth>(rest % 2).fill('half-thumb'),
  ]
}

/** "four fingers side by side and the width of the thumb"; empty where no hand measures it. */
export function describeHand(t: WordsOf<typeof handWords>, cun: number): string {
  const widths = handWidths(cun)
  const count = (width: HandWidth) => widths.filter((each) => each === width).length
  const hands = ['', t.fourFingers, t.twiceFourFingers][count('four-fingers')] ?? ''
  const thumbs =
    ['', t.halfThumb, t.oneThumb, t.oneAndHalfThumbs, t.twoThumbs, t.twoAndHalfThumbs][
      count('thumb') * 2 + count('half-thumb')
    ] ?? ''
  return hands && thumbs ? t.fingersAndThumbs({ fingers: hands, thumbs }) : hands || thumbs
}
