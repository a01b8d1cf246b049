import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { BoneRange, Skeleton } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'

/** One bone of the left half, or both halves of one on the midline, with the queries of the tests. */
export interface Measured extends BoneRange {
  readonly vertices: readonly Vec3[]
  readonly low: Vec3
  readonly high: Vec3
  /** Edges of triangles that have no neighbour, apart from those on the midline. */
  readonly open: number
  /** How deep a place lies inside, metres; 0 outside. */
  depthOf(place: Vec3): number
  /** Distance to the surface, metres, inside or outside. */
  distanceTo(place: Vec3): number
}

export function measureBones({ positions, triangles, ranges }: Skeleton): Map<string, Measured> {
  const measured = new Map<string, Measured>()
  for (const range of ranges) {
    if (range.side === 'right') continue
    const both = ranges.filter(
      ({ id, side }) => id === range.id && (range.midline || side === 'left'),
    )
    const corners = both.flatMap(({ firstTriangle, triangleCount }) => [
      ...triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3),
    ])
    const vertices = [...new Set(corners)].map(
      (vertex): Vec3 => [
        positions[vertex * 3]!,
        positions[vertex * 3 + 1]!,
        positions[vertex * 3 + 2]!,
      ],
    )
    measured.set(range.id, {
      ...range,
      vertices,
      ...surfaceOf(positions, corners),
      open: openEdges(positions, corners),
      ...bounds(vertices),
    })
  }
  return measured
}

function bounds(vertices: readonly Vec3[]): { low: Vec3; high: Vec3 } {
  const of = (pick: (a: number, b: number) => number) =>
    [0, 1, 2].map((axis) => vertices.map((v) => v[axis]!).reduce(pick)) as unknown as Vec3
  return { low: of((a, b) => Math.min(a, b)), high: of((a, b) => Math.max(a, b)) }
}

function openEdges(positions: Float32Array, corners: readonly number[]): number {
  const balance = new Map<string, number>()
  const middle = (vertex: number) => positions[vertex * 3] === 0
  for (const [index, from] of corners.entries()) {
    const to = corners[index % 3 === 2 ? index - 2 : index + 1]!
    if (middle(from) && middle(to)) continue
    const key = from < to ? `${from} ${to}` : `${to} ${from}`
    balance.set(key, (balance.get(key) ?? 0) + (from < to ? 1 : -1))
  }
  return [...balance.values()].filter((sum) => sum !== 0).length
}

function surfaceOf(positions: Float32Array, corners: readonly number[]) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex([...corners])
  const bvh = new MeshBVH(geometry, { indirect: true })
  const distanceTo = (place: Vec3) => bvh.closestPointToPoint(new Vector3(...place))!.distance
  return {
    distanceTo,
    depthOf(place: Vec3): number {
      // An odd number of walls on the way out, whichever way that is.
      const odd = [new Vector3(0.31, 0.87, 0.38), new Vector3(-0.52, -0.33, 0.79)].every(
        (way) => bvh.raycast(new Ray(new Vector3(...place), way), DoubleSide).length % 2 === 1,
      )
      return odd ? distanceTo(place) : 0
    },
  }
}

/** How deep two bones are inside each other, metres, and where that is. */
export function overlapOf(a: Measured, b: Measured): { depth: number; at: Vec3 } {
  let worst = { depth: 0, at: a.low }
  if ([0, 1, 2].some((axis) => a.low[axis]! > b.high[axis]! || b.low[axis]! > a.high[axis]!))
    return worst
  for (const [from, into] of [
    [a, b],
    [b, a],
  ] as const)
    for (const vertex of from.vertices) {
      if (vertex[0] < 0) continue
      if ([0, 1, 2].some((k) => vertex[k]! < into.low[k]! || vertex[k]! > into.high[k]!)) continue
      const depth = into.depthOf(vertex)
      if (depth > worst.depth) worst = { depth, at: vertex }
    }
  return worst
}
