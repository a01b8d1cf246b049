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
  /** Why it answers, where its label does not say it. */
  readonly why?: string
}

export interface Ranked {
  readonly found: FoundName
  /** The smaller, the better. */
  readonly rank: number
  /** Whether one of its names answers by itself. */
  readonly answers: boolean
}

/** An entry whose names are spelt for comparing. */
export interface SpeltEntry extends Omit<LocalisedEntry, 'names'> {
  readonly names: readonly (LocalisedName & { readonly spelling: Spelling })[]
}

export const spellEntry = ({ names, ...entry }: LocalisedEntry): SpeltEntry => ({
  ...entry,
  names: names.map((name) => ({ ...name, spelling: spell(name.name) })),
})

/** How far equally good names of different kinds stand apart. */
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
/** The words are there, but in several of its names; or not all of them are. */
const SCATTERED = 4

/** How well an entry answers. @param side on which it is wanted */
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

/** Its own name answers better than another; a guide's other names are its regions' names. */
function strangeness(kind: SearchKind, name: NameKind | undefined): number {
  if (name === undefined || name === 'english') return 0
  return kind === 'guide' ? 0.5 : 0.3
}

function onSide(route: Route, side: Side | undefined): Route {
  if (side === undefined || (route.kind !== 'region' && route.kind !== 'point')) return route
  return route.side === 'midline' ? route : { ...route, side }
}
