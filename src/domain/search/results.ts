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

export function groupsOf(ranked: readonly Ranked[]): ResultGroup[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ found }) => found)
  return [...new Set(sorted.map(({ kind }) => kind))].map((kind) => ({
    kind,
    found: sorted.filter((found) => found.kind === kind).slice(0, MAX_IN_GROUP),
  }))
}
