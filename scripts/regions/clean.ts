/** Makes painted regions whole and their borders smooth. */

import type { Patch } from './patches'

/** The thumb stands apart from the four fingers, which hang together at their webs. */
const PIECES: Readonly<Record<string, number>> = { fingers: 2 }
const SMOOTHING_PASSES = 8

/** @param regions one region per patch; returns the cleaned ones */
export function cleanRegions(patches: readonly Patch[], regions: readonly string[]): string[] {
  const whole = joinIslands(patches, regions)
  const smooth = cutSpikes(patches, smoothBorders(patches, whole))
  return cutSpikes(patches, joinIslands(patches, smooth))
}

/** Lets each region run into its neighbours like wet ink; a patch goes to what it has most of. */
function smoothBorders(patches: readonly Patch[], regions: readonly string[]): string[] {
  let inks: ReadonlyMap<string, number>[] = regions.map((region) => new Map([[region, 1]]))
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++)
    inks = patches.map(({ beside }, at) => {
      const own = inks[at]!
      if (
        own.size === 1 &&
        beside.every((other) => inks[other]!.has(regions[at]!) && inks[other]!.size === 1)
      )
        return own
      const mixed = new Map<string, number>()
      for (const [region, share] of own) add(mixed, region, share / 2)
      for (const other of beside)
        for (const [region, share] of inks[other]!) add(mixed, region, share / 2 / beside.length)
      return mixed
    })
  return inks.map((ink, at) => most(ink, regions[at]!))
}

/** Gives every piece of a region beyond its largest to the neighbour that it touches most. */
function joinIslands(patches: readonly Patch[], regions: readonly string[]): string[] {
  const joined = [...regions]
  for (;;) {
    const islands = findPieces(patches, joined)
      .toSorted((a, b) => b.length - a.length)
      .filter((piece, at, all) => {
        const region = joined[piece[0]!]!
        const larger = all.slice(0, at).filter((other) => joined[other[0]!] === region)
        return larger.length >= (PIECES[region] ?? 1)
      })
    // One at a time, smallest first: the others may have found their own region by then.
    const island = islands.at(-1)
    if (!island) return joined
    const votes = new Map<string, number>()
    for (const at of island)
      for (const other of patches[at]!.beside)
        if (joined[other] !== joined[at]) add(votes, joined[other]!, 1)
    const region = most(votes, joined[island[0]!]!)
    for (const at of island) joined[at] = region
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
    for (const at of piece)
      for (const other of patches[at]!.beside)
        if (!seen[other] && regions[other] === regions[at]) {
          seen[other] = 1
          piece.push(other)
        }
    pieces.push(piece)
  }
  return pieces
}

/** A patch with three foreign neighbours or more goes to the region that most of them share. */
function cutSpikes(patches: readonly Patch[], regions: readonly string[]): string[] {
  const cut = [...regions]
  for (let changed = true; changed; ) {
    changed = false
    for (const [at, { beside }] of patches.entries()) {
      const foreign = beside.filter((other) => cut[other] !== cut[at])
      if (foreign.length < 3) continue
      const votes = new Map<string, number>()
      for (const other of foreign) add(votes, cut[other]!, 1)
      const region = most(votes, cut[at]!)
      if (votes.get(region)! < 2) continue
      cut[at] = region
      changed = true
    }
  }
  return cut
}

function add(votes: Map<string, number>, region: string, weight: number) {
  votes.set(region, (votes.get(region) ?? 0) + weight)
}

/** The region with most votes; among equals the one that is there, or the first by name. */
function most(votes: ReadonlyMap<string, number>, present: string): string {
  const highest = Math.max(...votes.values())
  const equals = [...votes].filter(([, count]) => count > highest - 1e-9).map(([region]) => region)
  return equals.includes(present) ? present : equals.toSorted()[0]!
}
