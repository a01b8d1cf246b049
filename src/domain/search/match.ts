import { isOneEditApart, normalise, tellingWords } from './normalise'

/** A query or a name in the forms that are compared. */
export interface Spelling {
  readonly plain: string
  readonly words: readonly string[]
  /** The words joined without spaces, because pinyin is often typed with spaces. */
  readonly run: string
}

export function spell(text: string): Spelling {
  const words = tellingWords(text)
  return { plain: normalise(text), words, run: words.join('') }
}

/** How well a name matches; smaller is better. */
export const MATCH = { same: 0, start: 1, words: 2, near: 3 } as const
export type Match = (typeof MATCH)[keyof typeof MATCH]

/** Shorter words are too similar to too many others. */
const MIN_NEAR = 4

/** @returns undefined if the name does not match the query */
export function matchName(query: Spelling, name: Spelling): Match | undefined {
  const { words, run } = name
  if (run === query.run || name.plain === query.plain) return MATCH.same
  // Too many names start with any one letter.
  if (query.run.length > 1 && run.startsWith(query.run)) return MATCH.start
  const isAt = (wanted: string) => words.some((word) => word.startsWith(wanted))
  const inHan = /\p{Script=Han}/u.test(query.run) && run.includes(query.run)
  if (inHan || (query.run.length > 1 && query.words.every(isAt))) return MATCH.words
  const isNear = (wanted: string) =>
    words.some(
      (word) =>
        word.startsWith(wanted) || (wanted.length >= MIN_NEAR && isOneEditApart(word, wanted)),
    )
  const runsNear = query.run.length >= MIN_NEAR && isOneEditApart(run, query.run)
  return runsNear || (query.run.length > 1 && query.words.every(isNear)) ? MATCH.near : undefined
}
