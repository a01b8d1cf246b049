import MiniSearch from 'minisearch'
import { ALL_SETTINGS } from '../../messages/settings'
import type { Atlas } from '../atlas'
import type { Side } from '../schema/code'
import { channelNames } from './channelNames'
import type { SearchEntry, SearchKind } from './entry'
import { type EntryMessages, localiseEntry } from './localiseEntry'
import { type Spelling, spell } from './match'
import { normalise, withoutAche, withoutPoint } from './normalise'
import { type FoundName, type Ranked, rankEntry, spellEntry } from './rank'
import { looksLikeCode, readCode } from './readCode'

export interface ResultGroup {
  readonly kind: SearchKind
  /** The best first. */
  readonly found: readonly FoundName[]
}

export interface Answer {
  /** The group with the best answer first. */
  readonly groups: readonly ResultGroup[]
  /** What to know before choosing among them. */
  readonly note?: string
}

/** @param isOffered whether a point is one to press; those that are not come last */
export type Search = (typed: string, isOffered?: (code: string) => boolean) => Answer

/** Any other answer comes before one that leads to a point that is not offered. */
const NOT_OFFERED = 100
const MAX_IN_GROUP = 8
/** Of answers that hold only some of the words. */
const MAX_PARTLY = 6
/** A term of fewer letters is near to too many others. */
const MIN_NEAR = 4

/**
 * Makes the index of all names, which takes some milliseconds, once for each language.
 *
 * @param atlas in the language of the speech; what is shipped is found in every language
 */
export function buildSearch(
  speech: EntryMessages,
  atlas: Atlas,
  shipped: readonly SearchEntry[],
): Search {
  const said = shipped.map((entry) => localiseEntry(speech, atlas, entry))
  const entries = said.map(spellEntry)
  const channels = channelNames(said, atlas.crosswalk.names)
  const pointEntries = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'point' && entry.route.kind === 'point' ? [[entry.route.code, entry]] : [],
    ),
  )
  const terms = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length > 1 },
  })
  terms.addAll(
    entries.map(({ kind, names }, id) => ({
      id,
      terms:
        kind === 'danger'
          ? ''
          : [...new Set(names.flatMap(({ spelling }) => termsOf(spelling)))].join(' '),
    })),
  )

  const [danger] = entries.filter(({ kind }) => kind === 'danger')
  const signs = (danger?.names ?? []).slice(1).map(({ name }) => normalise(name))

  /** A sign of danger that the words hold, in any order; in Han, as it stands there. */
  const inDanger = (query: Spelling): Ranked | undefined => {
    const words = new Set(query.plain.split(' '))
    const run = query.plain.replaceAll(' ', '')
    const isThere = signs.some((sign) =>
      /\p{Script=Han}/u.test(sign)
        ? run.includes(sign)
        : sign.split(' ').every((word) => words.has(word)),
    )
    if (!danger || !isThere) return undefined
    const { kind, label, detail, route } = danger
    const found = { kind, label, detail, route, why: speech.found.mayBeEmergency }
    return { found, rank: 0, answers: true }
  }

  const byName = (query: Spelling, side: Side | undefined, exactly: boolean): Ranked[] => {
    const { words, run } = query
    const lookUp = (combineWith: 'AND' | 'OR', near: boolean): Ranked[] => {
      // A swap is one edit to us and two to the library: look up two, then keep what is near.
      const fuzzy = (term: string) => near && term.length >= MIN_NEAR && 2
      const queries = [{ combineWith, queries: [...words] }, run]
      const hits = terms.search({ combineWith: 'OR', fuzzy, queries })
      // Of equally good answers the atlas's order counts, not how long their other names are.
      return (combineWith === 'AND' ? hits.toSorted((a, b) => a.id - b.id) : hits)
        .flatMap(({ id }) => entries[id as number] ?? [])
        .map((entry) => rankEntry(speech, query, entry, side))
    }
    const all = lookUp('AND', false)
    if (all.length > 0 || exactly) return all
    const near = lookUp('AND', true).filter(({ answers }) => answers)
    if (near.length > 0) return near
    // Some of the words may tell the place; of a point they would tell another one.
    return lookUp('OR', false)
      .filter(({ found }) => found.kind !== 'point')
      .slice(0, MAX_PARTLY)
  }

  const answer = (text: string, side: Side | undefined) => {
    const query = spell(text)
    const code = readCode(speech.found, atlas, channels, speech.language, text)
    const read = (code?.readings ?? []).flatMap((reading, at): Ranked[] => {
      const entry = pointEntries.get(reading.code)
      if (!entry) return []
      const { why: _, ...found } = rankEntry(speech, query, entry, side).found
      const said = reading.why === undefined ? found : { ...found, why: reading.why }
      return [{ found: said, rank: at / 10 - 1, answers: true }]
    })
    // "C7" is also a vertebra.
    const isCode = read.length > 0 || looksLikeCode(text)
    const named = byName(query, side, isCode).filter(
      ({ found, rank }) => found.kind !== 'point' || (read.length === 0 && (!isCode || rank < 1)),
    )
    const ranked = [...read, ...named]
    return { ranked, note: read.length > 1 ? code?.note : undefined }
  }

  return (typed, isOffered = () => true) => {
    const { text: told, side } = takeSide(typed)
    const text = withoutPoint(told)
    if (spell(text).plain === '') return { groups: [] }
    // Whoever names a sign of danger is not shown where to press.
    const danger = inDanger(spell(typed))
    if (danger) return { groups: groupsOf([danger]) }
    const asTyped = answer(text, side)
    const { ranked, note } = asTyped.ranked.length > 0 ? asTyped : answer(withoutAche(text), side)
    const groups = groupsOf(ranked.map((each) => orLast(each, isOffered)))
    return note ? { groups, note } : { groups }
  }
}

/** The terms a name is found by: its words, all of it run together, and every ending in Han. */
function termsOf({ words, run }: Spelling): string[] {
  const isHan = /\p{Script=Han}/u.test(run)
  const endings = isHan ? [...run].map((_, at) => [...run].slice(at).join('')) : []
  return [...words, run, ...endings]
}

/** The words for a side in every language. */
const SIDE_WORDS = ALL_SETTINGS.flatMap(({ search: { sides } }) => [
  { side: 'left' as const, word: sides.left },
  { side: 'right' as const, word: sides.right },
])

/** "left calf" is the calf, on the left; of several sides the first one counts. */
function takeSide(typed: string): { text: string; side: Side | undefined } {
  const [first] = SIDE_WORDS.flatMap(({ side, word }) => {
    const match = word.exec(typed)
    return match ? [{ side, at: match.index, said: match[0] }] : []
  }).toSorted((a, b) => a.at - b.at)
  const text = first ? typed.replace(first.said, '').trim() : ''
  return first && text !== '' ? { text, side: first.side } : { text: typed, side: undefined }
}

function orLast(ranked: Ranked, isOffered: (code: string) => boolean): Ranked {
  const { route } = ranked.found
  const leftOut = route.kind === 'point' && !isOffered(route.code)
  return leftOut ? { ...ranked, rank: ranked.rank + NOT_OFFERED } : ranked
}

function groupsOf(ranked: readonly Ranked[]): ResultGroup[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ found }) => found)
  return [...new Set(sorted.map(({ kind }) => kind))].map((kind) => ({
    kind,
    found: sorted.filter((found) => found.kind === kind).slice(0, MAX_IN_GROUP),
  }))
}
