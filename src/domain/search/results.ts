import type { Atlas } from '../atlas'
import { regionsOfGuide } from '../points/litPoints'
import type { Side } from '../schema/code'
import type { SearchKind } from './entry'
import type { FoundName, Ranked } from './rank'

export interface ResultGroup {
  readonly kind: SearchKind
  /** The best match first. */
  readonly found: readonly FoundName[]
}

/** Penalty that ranks points that are not offered after everything else. */
const NOT_OFFERED = 100
const MAX_IN_GROUP = 8

/** Keeps the first of results that lead to the same place with the same label. */
export function withoutTwins(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>()
  return ranked.filter(({ found: { kind, label } }) => {
    const key = `${kind} ${label}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Points that are not offered to the person come last. */
export function orLast(ranked: Ranked, isOffered: (code: string) => boolean): Ranked {
  const { route } = ranked.found
  const leftOut = route.kind === 'point' && !isOffered(route.code)
  return leftOut ? { ...ranked, rank: ranked.rank + NOT_OFFERED } : ranked
}

/** Whether it is a guide that another name than its own led to. */
export const isOtherwiseNamedGuide = ({ found, byOwnName }: Ranked): boolean =>
  found.kind === 'guide' && !byOwnName

/** Less than any other difference of rank. */
const JUST_AFTER = 0.001

/**
 * A place that is named comes before the guide that it opens, unless the text is the guide's name
 * without a side: the place has a side, and shows the same points.
 */
export const placesFirst = (
  atlas: Atlas,
  ranked: readonly Ranked[],
  side: Side | undefined,
): Ranked[] =>
  ranked.map((each) => {
    const { route } = each.found
    if (route.kind !== 'guide' || (!side && !isOtherwiseNamedGuide(each))) return each
    const own = regionsOfGuide(atlas, route.guide)
    const places = ranked
      .filter(({ found }) => found.route.kind === 'region' && own.includes(found.route.region))
      .map(({ rank }) => rank)
    const best = Math.min(...places)
    return places.length > 0 && best >= each.rank ? { ...each, rank: best + JUST_AFTER } : each
  })

export function groupsOf(ranked: readonly Ranked[]): ResultGroup[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ found }) => found)
  return [...new Set(sorted.map(({ kind }) => kind))].map((kind) => ({
    kind,
    found: sorted.filter((found) => found.kind === kind).slice(0, MAX_IN_GROUP),
  }))
}
