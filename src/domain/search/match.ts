import { isOneEditApart, normalise, tellingWords } from './normalise'

/** What was typed, or a name, in the forms in which they are compared. */
export interface Spelling {
  readonly plain: string
  readonly words: readonly string[]
  /** The words run together, as pinyin is often typed apart. */
  readonly run: string
}

export function spell(text: string): Spelling {
  const words = tellingWords(text)
  return { plain: normalise(text), words, run: words.join('') }
}

/** How well a name answers; the smaller, the better. */
export const MATCH = { same: 0, start: 1, words: 2, near: 3 } as const
export type Match = (typeof MATCH)[keyof typeof MATCH]

/** Shorter words would be near to too many others. */
const MIN_NEAR = 4

/** @returns undefined if the name does not answer the query */
export function matchName(query: Spelling, name: Spelling): Match | undefined {
  const { words, run } = name
  if (run === query.run || name.plain === query.plain) return MATCH.same
  // One letter is the start of too much.
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
