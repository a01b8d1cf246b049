import type { Route } from '../route/link'
import type { Side } from '../schema/code'
import type { LocalisedEntry, LocalisedName, NameKind, SearchKind } from './entry'
import type { EntryMessages } from './localiseEntry'
import { MATCH, matchName, type Spelling, spell } from './match'

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
  /** Whether one of its names alone matches the whole query. */
  readonly answers: boolean
}

/** A search entry with the comparison forms of its names. */
export interface SpeltEntry extends Omit<LocalisedEntry, 'names'> {
  readonly names: readonly (LocalisedName & { readonly spelling: Spelling })[]
}

export const spellEntry = ({ names, ...entry }: LocalisedEntry): SpeltEntry => ({
  ...entry,
  names: names.map((name) => ({ ...name, spelling: spell(name.name) })),
})

/** Added to the rank of equally good matches, by kind of result. */
const KIND_RANK: Readonly<Record<SearchKind, number>> = {
  danger: 0,
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
const SCATTERED = 4

/**
 * Ranks an entry for a query.
 *
 * @param side the side of the body that the person asked for
 */
export function rankEntry(
  { found: t }: EntryMessages,
  query: Spelling,
  entry: SpeltEntry,
  side: Side | undefined,
): Ranked {
  const { kind, label, detail, names } = entry
  let rank: number = SCATTERED
  let why: string | undefined
  for (const { name, kind: nameKind, why: whyName, spelling } of names) {
    const match = matchName(query, spelling)
    if (match === undefined || match + strangeness(kind, nameKind) >= rank) continue
    rank = match + strangeness(kind, nameKind)
    why = match === MATCH.near ? t.nearly({ name }) : whyName
  }
  const found = { kind, label, detail, route: onSide(entry.route, side) }
  return {
    found: why === undefined ? found : { ...found, why },
    rank: rank + KIND_RANK[kind],
    answers: rank < SCATTERED,
  }
}

/**
 * Penalty for matches of other names: an entry's own name ranks better. The other names of a guide
 * are names of its regions, so they count less still.
 */
function strangeness(kind: SearchKind, name: NameKind | undefined): number {
  if (name === undefined || name === 'english') return 0
  return kind === 'guide' ? 0.5 : 0.3
}

function onSide(route: Route, side: Side | undefined): Route {
  if (side === undefined || (route.kind !== 'region' && route.kind !== 'point')) return route
  return route.side === 'midline' ? route : { ...route, side }
}
