import { ALL_SETTINGS } from '../../messages/settings'
import { FILLER_SIGNS, FOREIGN_FILLERS, PAIN_SIGNS } from './fillers'
import { foldHan } from './hanForms'

/** Scripts that are written without spaces, or whose words carry their endings. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', đ: 'd', ø: 'o' }
const KATAKANA_TO_HIRAGANA = 0x60

/** Normalises text for comparison: lower case, no tone marks, one form of kana, single spaces. */
export const normalise = (text: string): string => foldHan(unfolded(text))

/** Most names are plain words, with nothing to change: the index is built much faster so. */
const PLAIN = /^[a-z\u4e00-\u9fffぁ-ゖ가-힣а-ик-я]+(?: [a-z\u4e00-\u9fffぁ-ゖ가-힣а-ик-я]+)*$/

/** The same, with Han characters as they are typed. */
export function unfolded(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return (
    text
      // Full-width letters and digits become plain ones.
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[ァ-ヶ]/g, (kana) =>
        String.fromCodePoint((kana.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA),
      )
      .normalize('NFD')
      // Remove marks from Latin and Cyrillic letters only: in kana a mark changes the sound.
      .replace(/([\p{Script=Latin}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[ßœæđø]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[’'ʼ]/g, '')
      .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
      .trim()
  )
}

/** Words such as "pain" that do not tell the region, in every language. */
const STOP_WORDS = new Set([
  ...ALL_SETTINGS.flatMap(({ search }) => search.stopWords?.split(/\s+/) ?? []),
  ...FOREIGN_FILLERS,
])

const singular = (word: string): string =>
  /^[a-z]{4,}s$/.test(word) && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** "3 Mile Point" is "Three Mile Point". */
const DIGITS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  eight: '8',
  ten: '10',
  hundred: '100',
}

/** The words without stop words; all words if nothing else is left. */
export const tellingWords = (text: string): string[] => tellingOf(normalise(text))

/** @param normalised text in its normal form */
export function tellingOf(normalised: string): string[] {
  const words = normalised.split(' ').filter(Boolean)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map((word) => DIGITS[word] ?? singular(word))
}

/** Whether two words differ by one letter that is added, dropped, changed or swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Long words may have two errors: the longer of the two has so many letters. */
const MIN_TWO_EDITS = 8

/** Whether two words are spelt nearly so: one edit, or two in long words with the same start. */
export function isNearlySpelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  if (isOneEditApart(a, b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length < MIN_TWO_EDITS || short.length < MIN_TWO_EDITS - 1 || a[0] !== b[0]) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const [from, to] = [short.slice(start), long.slice(start)]
  // One edit here, and one more in the rest.
  return (
    isOneEditApart(from, to.slice(1)) ||
    isOneEditApart(from.slice(1), to.slice(1)) ||
    isOneEditApart(from.slice(1), to)
  )
}

/** Removes the word "point" after a name: 合谷穴, 합곡혈, 合谷のツボ, "Hegu point". */
export const withoutPoint = (text: string): string =>
  text.trim().replace(/(?<=..)(?:のツボ|穴位?|혈|\s+(?:acu)?points?)$/iu, '')

/** Removes the words of a question from text in a script without spaces between words. */
export const withoutFillers = (text: string): string => withoutSigns(text, FILLER_SIGNS)

/** Removes the words for pain too. */
export const withoutPain = (text: string): string => withoutSigns(withoutFillers(text), PAIN_SIGNS)

const withoutSigns = (text: string, signs: readonly string[]): string =>
  isUnspaced(text)
    ? signs.reduce((rest, sign) => rest.replaceAll(sign, ' '), text).trim() || text
    : text
