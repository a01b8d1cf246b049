/** Makes painted regions connected and their borders smooth. */

import type { Patch } from './patches'

/**
 * Allowed number of pieces of a region, if not 1: the thumb is separate from the four fingers,
 * which are connected at their webs.
 */
const PIECES: Readonly<Record<string, number>> = { fingers: 2 }
const SMOOTHING_PASSES = 8

/**
 * @param regions one region per patch
 * @returns the cleaned regions, one per patch
 */
export function cleanRegions(patches: readonly Patch[], regions: readonly string[]): string[] {
  const whole = joinIslands(patches, regions)
  const smooth = cutSpikes(patches, smoothBorders(patches, whole))
  return cutSpikes(patches, joinIslands(patches, smooth))
}

/**
 * Diffuses each region into its neighbours like wet ink; each patch then gets the region with the
 * largest share.
 */
function smoothBorders(patches: readonly Patch[], regions: readonly string[]): string[] {
  let inks: ReadonlyMap<string, number>[] = regions.map((region) => new Map([[region, 1]]))
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++)
    inks = patches.map(({ beside }, patch) => {
      const own = inks[patch]!
      if (
        own.size === 1 &&
        beside.every((other) => inks[other]!.has(regions[patch]!) && inks[other]!.size === 1)
      )
        return own
      const mixed = new Map<string, number>()
      for (const [region, share] of own) add(mixed, region, share / 2)
      for (const other of beside)
        for (const [region, share] of inks[other]!) add(mixed, region, share / 2 / beside.length)
      return mixed
    })
  return inks.map((ink, patch) => most(ink, regions[patch]!))
}

/**
 * Assigns every piece of a region except its largest to the neighbour with the longest common
 * border.
 */
function joinIslands(patches: readonly Patch[], regions: readonly string[]): string[] {
  const joined = [...regions]
  for (;;) {
    const islands = findPieces(patches, joined)
      .toSorted((a, b) => b.length - a.length)
      .filter((piece, index, all) => {
        const region = joined[piece[0]!]!
        const larger = all.slice(0, index).filter((other) => joined[other[0]!] === region)
        return larger.length >= (PIECES[region] ?? 1)
      })
    // One at a time, the smallest first, because the others may become connected meanwhile.
    const island = islands.at(-1)
    if (!island) return joined
    const votes = new Map<string, number>()
    for (const patch of island)
      for (const other of patches[patch]!.beside)
        if (joined[other] !== joined[patch]) add(votes, joined[other]!, 1)
    const region = most(votes, joined[island[0]!]!)
    for (const patch of island) joined[patch] = region
  }
}

/** The connected pieces of all regions, as lists of patches. */
export function findPieces(patches: readonly Patch[], regions: readonly string[]): number[][] {
  const seen = new Uint8Array(patches.length)
  const pieces: number[][] = []
  for (const start of patches.keys()) {
    if (seen[start]) continue
    const piece = [start]
    seen[start] = 1
    for (const patch of piece)
      for (const other of patches[patch]!.beside)
        if (!seen[other] && regions[other] === regions[patch]) {
          seen[other] = 1
          piece.push(other)
        }
    pieces.push(piece)
  }
  return pieces
}

/** Assigns a patch with three or more foreign neighbours to the region that most of them share. */
function cutSpikes(patches: readonly Patch[], regions: readonly string[]): string[] {
  const cut = [...regions]
  for (let changed = true; changed; ) {
    changed = false
    for (const [patch, { beside }] of patches.entries()) {
      const foreign = beside.filter((other) => cut[other] !== cut[patch])
      if (foreign.length < 3) continue
      const votes = new Map<string, number>()
      for (const other of foreign) add(votes, cut[other]!, 1)
      const region = most(votes, cut[patch]!)
      if (votes.get(region)! < 2) continue
      cut[patch] = region
      changed = true
    }
  }
  return cut
}

function add(votes: Map<string, number>, region: string, weight: number) {
  votes.set(region, (votes.get(region) ?? 0) + weight)
}

/** The region with most votes. In a tie the present one wins, otherwise the first by name. */
function most(votes: ReadonlyMap<string, number>, present: string): string {
  const highest = Math.max(...votes.values())
  const equals = [...votes].filter(([, count]) => count > highest - 1e-9).map(([region]) => region)
  return equals.includes(present) ? present : equals.toSorted()[0]!
}
