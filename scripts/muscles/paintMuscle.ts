import type { MuscleOutline } from '../../src/domain/schema/muscle'
import type { SkinRef } from '../../src/domain/schema/skinRef'
import type { Skin } from '../../src/placement/skin'
import { type Knot, knotOf, mixKnots, skinOver } from '../../src/placement/skinKnot'
import type { Patch } from '../regions/patches'

/** Distance between the places that are painted, metres: less than half a sub-quad. */
const STEP = 0.002

/**
 * Finds the skin over a muscle.
 *
 * @param places the landmarks and points of the left half
 * @param patches all sub-quads of the left half
 * @returns the sub-quads
 * @throws if a part of it covers no skin of the left half
 */
export function paintMuscle(
  { id, parts }: MuscleOutline,
  places: ReadonlyMap<string, Knot>,
  skin: Skin,
  patches: readonly Patch[],
): Set<number> {
  const own = new Set(patches.map(({ subQuad }) => subQuad))
  const edgeOf = (refs: readonly SkinRef[]) => refs.map((ref) => knotOf(ref, places, id))
  const painted = parts.map(({ from, to }, index) => {
    const part = new Set<number>()
    for (const [start, end] of rungsBetween(edgeOf(from), edgeOf(to)))
      for (const knot of betweenKnots(start, end)) {
        const subQuad = skinOver(knot, skin).triangle >> 1
        if (own.has(subQuad)) part.add(subQuad)
      }
    if (part.size === 0)
      throw new Error(`Part ${index} of "${id}" covers no skin of the left half.`)
    return part
  })
  return closeGaps(new Set(painted.flatMap((part) => [...part])), patches)
}

/** Pairs places of two edges at the same share of their lengths. */
function rungsBetween(from: readonly Knot[], to: readonly Knot[]): [Knot, Knot][] {
  const count = Math.max(2, Math.ceil(Math.max(lengthOf(from), lengthOf(to)) / STEP) + 1)
  return Array.from({ length: count }, (_, rung) => {
    const share = rung / (count - 1)
    return [knotAt(from, share), knotAt(to, share)]
  })
}

const betweenKnots = (from: Knot, to: Knot): Knot[] => {
  const count = Math.ceil(from.position.distanceTo(to.position) / STEP) + 1
  return Array.from({ length: count }, (_, index) =>
    mixKnots(from, to, index / Math.max(1, count - 1)),
  )
}

const lengthOf = (edge: readonly Knot[]): number =>
  edge
    .slice(1)
    .reduce((sum, { position }, index) => sum + position.distanceTo(edge[index]!.position), 0)

function knotAt(edge: readonly Knot[], share: number): Knot {
  let left = share * lengthOf(edge)
  for (const [index, knot] of edge.slice(0, -1).entries()) {
    const next = edge[index + 1]!
    const length = knot.position.distanceTo(next.position)
    if (left <= length && length > 0) return mixKnots(knot, next, left / length)
    left -= length
  }
  return edge.at(-1)!
}

/** Adds what is enclosed on most sides, and takes away what hangs on by one. */
function closeGaps(painted: ReadonlySet<number>, patches: readonly Patch[]): Set<number> {
  const inside = (index: number) => painted.has(patches[index]!.subQuad)
  return new Set(
    patches
      .filter(({ subQuad, beside }) => {
        const share = beside.filter(inside).length / beside.length
        return painted.has(subQuad) ? share > 0.25 : share >= 0.75
      })
      .map(({ subQuad }) => subQuad),
  )
}
