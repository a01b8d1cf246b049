import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { expect, test } from 'vitest'
import { type BoneSite, loadSite } from '../../scripts/skeleton/boneSite'
import { type BoneRange, decodeBones, parseBonesHeader, type Skeleton } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import type { BodyId } from '../../src/domain/figure/bodies'
import { modelFile, modelJson } from '../modelFiles'

export const MM = 1000

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

function measureBones({ positions, triangles, ranges }: Skeleton): Map<string, Measured> {
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

const away = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The greatest distance between two places of a bone, metres. */
export function lengthOf({ vertices }: Measured): number {
  let longest = 0
  for (const a of vertices) for (const b of vertices) longest = Math.max(longest, away(a, b))
  return longest
}

/** One body, its skeleton as it is stored, and each bone of it. */
export interface MeasuredBody {
  readonly site: BoneSite
  readonly skeleton: Skeleton
  readonly bones: ReadonlyMap<string, Measured>
  /** @throws if there is none */
  boneOf(id: string): Measured
}

export async function measureBody(bodyId: BodyId): Promise<MeasuredBody> {
  const header = parseBonesHeader(modelJson('bones.json'))
  const bytes = modelFile(header.bodies[bodyId].file)
  const skeleton = await decodeBones(header, bodyId, bytes)
  const bones = measureBones(skeleton)
  return {
    site: await loadSite(bodyId),
    skeleton,
    bones,
    boneOf(id) {
      const bone = bones.get(id)
      if (!bone) throw new Error(`There is no bone "${id}".`)
      return bone
    },
  }
}

type Range = readonly number[]

/** The figures of a family of bones in data/bones. */
export interface BoneFigures {
  readonly lengths: readonly { readonly id: string; readonly ofStature: Range }[]
  readonly depths: readonly {
    readonly bone: string
    readonly landmark: string
    readonly millimetres: Range
  }[]
  readonly gaps: readonly { readonly between: readonly string[]; readonly millimetres: Range }[]
}

/** Tests lengths, depths and gaps. @param body of the describe block that calls it */
export function testFigures({ lengths, depths, gaps }: BoneFigures, body: () => MeasuredBody) {
  const expectWithin = (value: number, [least, most]: Range) => {
    expect(value).toBeGreaterThan(least!)
    expect(value).toBeLessThan(most!)
  }
  test.each(lengths)('$id is as long as it should be', ({ id, ofStature }) => {
    const { boneOf, site } = body()
    expectWithin(lengthOf(boneOf(id)) / site.stature, ofStature)
  })

  test.each(depths)('$bone lies right under $landmark', ({ bone, landmark, millimetres }) => {
    const { boneOf, site } = body()
    expectWithin(boneOf(bone).distanceTo(site.landmark(landmark).position) * MM, millimetres)
  })

  test.each(gaps)('$between leave each other room', ({ between, millimetres }) => {
    const [a, b] = [body().boneOf(between[0]!), body().boneOf(between[1]!)]
    expect(overlapOf(a, b).depth).toBe(0)
    const gap = Math.min(
      ...a.vertices.map((vertex) => b.distanceTo(vertex)),
      ...b.vertices.map((vertex) => a.distanceTo(vertex)),
    )
    expectWithin(gap * MM, millimetres)
  })
}
