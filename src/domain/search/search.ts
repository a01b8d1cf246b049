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
  /** The best match first. */
  readonly found: readonly FoundName[]
}

export interface Answer {
  /** The group with the best match first. */
  readonly groups: readonly ResultGroup[]
  /** What to know before choosing a result. */
  readonly note?: string
}

/** @param isOffered whether a point may be pressed; points that may not come last */
export type Search = (typed: string, isOffered?: (code: string) => boolean) => Answer

/** Penalty that ranks points that are not offered after everything else. */
const NOT_OFFERED = 100
const MAX_IN_GROUP = 8
/** Maximum number of results that match only some of the words. */
const MAX_PARTLY = 6
/** Shorter terms are too similar to too many others. */
const MIN_NEAR = 4

/**
 * Builds the search index, which takes a few milliseconds. Once per language is enough.
 *
 * @param atlas in the language of the messages
 * @param shipped the entries; their names are found in every language
 */
export function buildSearch(
  messages: EntryMessages,
  atlas: Atlas,
  shipped: readonly SearchEntry[],
): Search {
  const localised = shipped.map((entry) => localiseEntry(messages, atlas, entry))
  const entries = localised.map(spellEntry)
  const channels = channelNames(localised, atlas.crosswalk.names)
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

  /**
   * The emergency result, if the query contains all words of a red-flag sign in any order; in Han
   * script, if it contains the sign as it is.
   */
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
    const found = { kind, label, detail, route, why: messages.found.mayBeEmergency }
    return { found, rank: 0, answers: true }
  }

  const byName = (query: Spelling, side: Side | undefined, exactly: boolean): Ranked[] => {
    const { words, run } = query
    const lookUp = (combineWith: 'AND' | 'OR', near: boolean): Ranked[] => {
      // A swap of letters counts as one edit here but as two in MiniSearch: allow two, then filter.
      const fuzzy = (term: string) => near && term.length >= MIN_NEAR && 2
      const queries = [{ combineWith, queries: [...words] }, run]
      const hits = terms.search({ combineWith: 'OR', fuzzy, queries })
      // Keep the order of the atlas: the library's score depends on how long the other names are.
      return (combineWith === 'AND' ? hits.toSorted((a, b) => a.id - b.id) : hits)
        .flatMap(({ id }) => entries[id as number] ?? [])
        .map((entry) => rankEntry(messages, query, entry, side))
    }
    const all = lookUp('AND', false)
    if (all.length > 0 || exactly) return all
    const near = lookUp('AND', true).filter(({ answers }) => answers)
    if (near.length > 0) return near
    // Some of the words can still identify a region. For points they would give a wrong one.
    return lookUp('OR', false)
      .filter(({ found }) => found.kind !== 'point')
      .slice(0, MAX_PARTLY)
  }

  const answer = (text: string, side: Side | undefined) => {
    const query = spell(text)
    const code = readCode(messages.found, atlas, channels, messages.language, text)
    const read = (code?.readings ?? []).flatMap((reading, index): Ranked[] => {
      const entry = pointEntries.get(reading.code)
      if (!entry) return []
      const { why: _, ...found } = rankEntry(messages, query, entry, side).found
      const explained = reading.why === undefined ? found : { ...found, why: reading.why }
      return [{ found: explained, rank: index / 10 - 1, answers: true }]
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
    const { text: sideless, side } = takeSide(typed)
    const text = withoutPoint(sideless)
    if (spell(text).plain === '') return { groups: [] }
    // A query with a red-flag sign gets the emergency result only, and no points to press.
    const danger = inDanger(spell(typed))
    if (danger) return { groups: groupsOf([danger]) }
    const asTyped = answer(text, side)
    const { ranked, note } = asTyped.ranked.length > 0 ? asTyped : answer(withoutAche(text), side)
    const groups = groupsOf(ranked.map((result) => orLast(result, isOffered)))
    return note ? { groups, note } : { groups }
  }
}

/** The index terms of a name: its words, all words joined, and for Han script every ending. */
function termsOf({ words, run }: Spelling): string[] {
  const isHan = /\p{Script=Han}/u.test(run)
  const endings = isHan ? [...run].map((_, start) => [...run].slice(start).join('')) : []
  return [...words, run, ...endings]
}

/** The words for left and right in every language. */
const SIDE_WORDS = ALL_SETTINGS.flatMap(({ search: { sides } }) => [
  { side: 'left' as const, word: sides.left },
  { side: 'right' as const, word: sides.right },
])

/** Splits "left calf" into the text "calf" and the side; the first side in the text counts. */
function takeSide(typed: string): { text: string; side: Side | undefined } {
  const [first] = SIDE_WORDS.flatMap(({ side, word }) => {
    const match = word.exec(typed)
    return match ? [{ side, index: match.index, matched: match[0] }] : []
  }).toSorted((a, b) => a.index - b.index)
  const text = first ? typed.replace(first.matched, '').trim() : ''
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
