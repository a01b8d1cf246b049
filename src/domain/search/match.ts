import { foldHan } from './hanForms'
import { isNearlySpelt, isOneEditApart, isUnspaced, tellingOf, unfolded } from './normalise'

/** A query or a name in the forms that are compared. */
export interface Spelling {
  readonly plain: string
  /** The words that tell something. */
  readonly words: readonly string[]
  /** The telling words joined without spaces, because pinyin is often typed with spaces. */
  readonly run: string
  /** All words joined without spaces. */
  readonly all: string
  /** As typed, in lower case: a name in the same script is the better match. */
  readonly typed: string
  readonly isUnspaced: boolean
}

export function spell(text: string): Spelling {
  const typed = unfolded(text)
  const plain = foldHan(typed)
  const words = tellingOf(plain)
  return {
    plain,
    words,
    run: words.join(''),
    all: plain.replaceAll(' ', ''),
    typed,
    isUnspaced: isUnspaced(text),
  }
}

/** How well a name matches; smaller is better. */
export const MATCH = { same: 0, start: 1, words: 2, near: 3 } as const
export type Match = (typeof MATCH)[keyof typeof MATCH]

/** Shorter words are too similar to too many others. */
const MIN_NEAR = 4

/** Numbers are exact: 23 is nothing like 24. */
export const isNearWord = (wanted: string, word: string): boolean =>
  mayErr(wanted) && (isNearlySpelt(word, wanted) || isPluralOf(wanted, word))

/** The same for names of points: one error, because they are so like each other. */
const isVeryNearWord = (wanted: string, word: string): boolean =>
  mayErr(wanted) && (isOneEditApart(word, wanted) || isPluralOf(wanted, word))

/** "Calves" is cut to "calve", as other plurals are. */
const isPluralOf = (wanted: string, word: string): boolean =>
  wanted.endsWith('ve') && word === `${wanted.slice(0, -2)}f`

const mayErr = (wanted: string): boolean => wanted.length >= MIN_NEAR && !/\p{N}/u.test(wanted)

const isSame = (query: Spelling, name: Spelling): boolean =>
  name.run === query.run || name.all === query.all || name.run === query.all

/** @returns undefined if the name does not match the query */
export function matchName(query: Spelling, name: Spelling, isOfPoint: boolean): Match | undefined {
  const { words, run } = name
  if (isSame(query, name)) return MATCH.same
  // Too many names start with any one letter.
  if (query.run.length > 1 && run.startsWith(query.run)) return MATCH.start
  const isAt = (wanted: string) => words.some((word) => word.startsWith(wanted))
  const isInside = query.isUnspaced && run.includes(query.run)
  if (isInside || (query.run.length > 1 && query.words.every(isAt))) return MATCH.words
  if (query.isUnspaced) return undefined
  const alike = isOfPoint ? isVeryNearWord : isNearWord
  const isNear = (wanted: string) =>
    words.some((word) => word.startsWith(wanted) || alike(wanted, word))
  const runsNear = alike(query.run, run)
  // "Swelling" is not the Warm Dwelling: one word of a point's name is too little.
  const maySpread = query.run.length > 1 && (!isOfPoint || query.words.length > 1)
  return runsNear || (maySpread && query.words.every(isNear)) ? MATCH.near : undefined
}
