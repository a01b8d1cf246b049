import type { Route } from '../route/link'
import type { Side } from '../schema/code'
import type { SearchKind } from './entry'
import type { EntryMessages } from './localiseEntry'
import { MATCH, type Match, matchName, type Spelling } from './match'
import type { SpeltEntry, SpeltName } from './nameIndex'

export interface FoundName {
  readonly route: Route
  readonly kind: SearchKind
  readonly label: string
  readonly detail: string
  /** Why it matches, if its label does not show it. */
  readonly why?: string
}

export interface Ranked {
  readonly found: FoundName
  /** Smaller is better. */
  readonly rank: number
  /** Whether it is its own name that matches best, not another one. */
  readonly byOwnName?: boolean
}

/** Added to the rank of equally good matches, by kind of result. */
export const KIND_RANK: Readonly<Record<SearchKind, number>> = {
  danger: 0,
  topic: 0,
  guide: 0,
  region: 0.1,
  point: 0.2,
  channel: 0.45,
  muscle: 0.6,
  landmark: 0.7,
  care: 0.8,
  list: 0.9,
}
/** The words match several of its names, or only some words match. */
export const SCATTERED = 4

/** Whether the whole text is one of its names. */
export const isExact = ({ rank }: Ranked): boolean => rank < MATCH.start

/** What the ranking knows of the person. */
export interface Ranking extends EntryMessages {
  /** The person's languages besides English. */
  readonly languages: readonly string[]
  /** How well known a point is, from 0 (hardly) to 1. */
  readonly fame: (code: string) => number
}

/**
 * Ranks an entry for a query.
 *
 * @param names those of its names that share the words of the query
 * @param side the side of the body that the person asked for
 * @returns undefined if none of the names alone matches the whole query
 */
export function rankEntry(
  ranking: Ranking,
  query: Spelling,
  entry: SpeltEntry,
  names: readonly SpeltName[],
  side: Side | undefined,
): Ranked | undefined {
  const { kind } = entry
  let rank: number = SCATTERED
  let why: (() => string | undefined) | undefined
  let byOwnName = false
  for (const name of names) {
    const match = matchName(query, name.spelling, kind === 'point')
    if (match === undefined) continue
    // "Bunion" is nearer to "bunion" than to "bunion muscle", which tells no more.
    const exact = query.plain === name.spelling.plain ? EXACT : 0
    const own = match + strangeness(ranking, entry, name, match, query) - exact
    if (own >= rank) continue
    rank = own
    byOwnName = isOwnName(name)
    why = match === MATCH.near ? () => ranking.found.nearly({ name: name.name }) : name.why
  }
  if (rank >= SCATTERED) return undefined
  return {
    found: foundAs(entry, side, why?.()),
    rank: rank + KIND_RANK[kind] - fameBonus(ranking, entry.route),
    byOwnName,
  }
}

/** Its name on this page or on the English one. */
export const isOwnName = ({ kind }: SpeltName): boolean => kind === undefined || kind === 'english'

export function foundAs(
  { kind, label, detail, route }: SpeltEntry,
  side: Side | undefined,
  why: string | undefined,
): FoundName {
  const found = { kind, label, detail, route: onSide(route, side) }
  return why === undefined ? found : { ...found, why }
}

/** Less than the fame of a point. */
const EXACT = 0.005
/** Less than the step between any two kinds of match. */
const MAX_FAME = 0.08
const fameBonus = ({ fame }: Ranking, route: Route): number =>
  route.kind === 'point' ? MAX_FAME * fame(route.code) : 0

/** People seldom type a word of a language that is not theirs. */
const FOREIGN = 0.6

/**
 * Penalty for matches of other names: an entry's own name ranks better. The other names of a guide
 * are names of its regions, so they count less still.
 */
function strangeness(
  { language, languages }: Ranking,
  { kind, detail }: SpeltEntry,
  { name, kind: nameKind, said, spelling }: SpeltName,
  match: Match,
  query: Spelling,
): number {
  // "Knee Joint" is the knee rather than the point of that name.
  if (kind === 'point' && name === detail) return 0.3
  if (nameKind === undefined || nameKind === 'english') return 0
  // 肾俞 is the name in simplified characters, although 腎俞 is compared alike.
  const inScript = nameKind === 'simplified' || nameKind === 'japanese' || nameKind === 'korean'
  if (inScript && query.typed === spelling.typed) return -0.001
  if (nameKind === 'popular') return match === MATCH.same ? 0.25 : 1.5
  // Who types several words of a foreign language means them.
  const isForeign =
    said !== undefined &&
    said !== 'en' &&
    said !== language &&
    !languages.includes(said) &&
    !(query.plain.includes(' ') && query.plain === spelling.plain)
  return (kind === 'guide' ? 0.5 : 0.3) + (isForeign ? FOREIGN : 0)
}

function onSide(route: Route, side: Side | undefined): Route {
  if (side === undefined || (route.kind !== 'region' && route.kind !== 'point')) return route
  return route.side === 'midline' ? route : { ...route, side }
}
