import { ALL_SETTINGS } from '../../messages/settings'
import type { Side } from '../schema/code'

/** The words for left and right in every language of the interface. */
const SIDE_WORDS = ALL_SETTINGS.flatMap(({ search: { sides } }) => [
  { side: 'left' as const, word: sides.left },
  { side: 'right' as const, word: sides.right },
])

/** Splits "left calf" into the text "calf" and the side; the first side in the text counts. */
export function takeSide(typed: string): { text: string; side: Side | undefined } {
  const [first] = SIDE_WORDS.flatMap(({ side, word }) => {
    const match = word.exec(typed)
    return match ? [{ side, index: match.index, matched: match[0] }] : []
  }).toSorted((a, b) => a.index - b.index)
  const text = first ? typed.replace(first.matched, '').trim() : ''
  return first && text !== '' ? { text, side: first.side } : { text: typed, side: undefined }
}

/** Words beside which "L5" is a vertebra and no point. */
const SPINAL =
  /(?<!\p{L})(?:dis[ck]s?|verte?bra\p{L}*|v[eé]rt[eè]br\p{L}*|herni\p{L}*|spine|spinal|nerves?|radicul\p{L}*|bandscheibe\p{L}*|wirbel\p{L}*|disco|позвон\p{L}*|грыж\p{L}*)(?!\p{L})|椎|ヘルニア|디스크/iu
const VERTEBRA = /(?<![\p{L}\p{N}])([CTLS])[ -]?(\d{1,2})(?:\s?[-–/]\s?\d{1,2})?(?![\p{N}.])/giu
/** "L4-L5", and "L4/5". */
const PAIR =
  /(?<![\p{L}\p{N}])(?:[CTLS][ -]?\d{1,2}\s*[-–/&,]?\s*(?:and |und |y |et |e )?[CTLS][ -]?\d|[CLS][1-7]\s?[-–/]\s?[1-7])(?![\p{N}.])/iu

/** The part of the spine, as a word that the regions are called by. */
function partOfSpine(letter: string, number: number): string {
  if (letter === 'C') return 'neck'
  if (letter === 'L') return 'lower back'
  if (letter === 'S') return 'sacrum'
  return number <= 7 ? 'upper back' : 'mid back'
}

/** Writes the part of the spine for vertebrae: "L4-L5" and "C6 disc", but not "L5" alone. */
export function withoutVertebrae(text: string): string {
  if (!PAIR.test(text) && !SPINAL.test(text)) return text
  let isFirst = true
  return text.replace(VERTEBRA, (_, letter: string, number: string) => {
    const part = isFirst ? partOfSpine(letter.toUpperCase(), Number(number)) : ''
    isFirst = false
    return part
  })
}
