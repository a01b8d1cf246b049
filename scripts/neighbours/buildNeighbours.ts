import type { Vec3 } from '../../src/body/frame'
import type { RefinedBody } from '../../src/body/refineBody'
import { NEIGHBOURS_FORMAT, type RegionNode } from '../../src/body/regionNeighbours'
import { DEFAULT_BODY } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import { loadSkinSpots, type SkinSpot, spotKey } from '../chart/skinSpots'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { cross, subtract } from '../shared/vectors'

/**
 * Finds which skin regions border each other, for keyboard navigation with arrow keys. All bodies
 * share the result.
 */
export async function buildNeighbours(files: Files): Promise<Built> {
  const { refined } = await loadBody(DEFAULT_BODY, files)
  const nodes = findNodes(refined, loadSkinSpots(files, refined, 2))
  const file = { format: NEIGHBOURS_FORMAT, version: 1, nodes }
  return { 'public/models/neighbours.json': jsonByRows(file, ['nodes']) }
}

interface Sums {
  readonly spot: SkinSpot
  readonly centre: [number, number, number]
  readonly facing: [number, number, number]
  area: number
  readonly touches: Map<string, number>
}

/** Regions that share less of their borders than this only meet at a corner. */
const MIN_SHARE = 0.03

/**
 * The regions with their centres, mean directions and neighbours.
 *
 * @param spots one per triangle
 */
function findNodes(
  { triangles, positions }: RefinedBody,
  spots: readonly SkinSpot[],
): RegionNode[] {
  const found = new Map<string, Sums>()
  const sumsOf = (spot: SkinSpot): Sums => {
    const key = spotKey(spot)
    const known = found.get(key)
    if (known) return known
    const sums: Sums = {
      spot,
      centre: [0, 0, 0],
      facing: [0, 0, 0],
      area: 0,
      touches: new Map(),
    }
    found.set(key, sums)
    return sums
  }
  const edges = new Map<number, SkinSpot>()
  const vertexCount = positions.length / 3
  for (const [triangle, spot] of spots.entries()) {
    const sums = sumsOf(spot)
    const corners = [0, 1, 2].map((corner) => triangles[triangle * 3 + corner]!)
    addTriangle(sums, corners.map((vertex) => vertexAt(positions, vertex)) as [Vec3, Vec3, Vec3])
    for (const [i, a] of corners.entries()) {
      const b = corners[(i + 1) % 3]!
      const edge = Math.min(a, b) * vertexCount + Math.max(a, b)
      const other = edges.get(edge)
      edges.set(edge, spot)
      if (!other || spotKey(other) === spotKey(spot)) continue
      for (const [one, two] of [
        [spot, other],
        [other, spot],
      ] as const)
        sumsOf(one).touches.set(spotKey(two), (sumsOf(one).touches.get(spotKey(two)) ?? 0) + 1)
    }
  }
  const keys = [...found.keys()].toSorted()
  const shareOf = (one: string, two: string) => {
    const { touches } = found.get(one)!
    return (touches.get(two) ?? 0) / [...touches.values()].reduce((sum, count) => sum + count, 0)
  }
  return keys.map((key): RegionNode => {
    const { spot, centre, facing, area, touches } = found.get(key)!
    const rounded = (vector: readonly number[], by: number) =>
      vector.map((value) => Math.round((value / by) * 1000) / 1000 + 0) as unknown as Vec3
    return {
      ...spot,
      centre: rounded(centre, area),
      facing: rounded(facing, area),
      touches: [...touches.keys()]
        .filter((other) => Math.max(shareOf(key, other), shareOf(other, key)) >= MIN_SHARE)
        .map((other) => keys.indexOf(other))
        .toSorted((a, b) => a - b),
    }
  })
}

const vertexAt = (positions: Float32Array, vertex: number): Vec3 => [
  positions[vertex * 3]!,
  positions[vertex * 3 + 1]!,
  positions[vertex * 3 + 2]!,
]

function addTriangle(sums: Sums, [a, b, c]: readonly [Vec3, Vec3, Vec3]) {
  // A vector in the direction that the triangle faces, with twice its area as length.
  const outwards = cross(subtract(b, a), subtract(c, a))
  const area = Math.hypot(...outwards) / 2
  sums.area += area
  for (let axis = 0; axis < 3; axis++) {
    sums.centre[axis]! += ((a[axis]! + b[axis]! + c[axis]!) / 3) * area
    sums.facing[axis]! += outwards[axis]! / 2
  }
}
