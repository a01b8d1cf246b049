import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { loadMuscleSite, type MuscleSite } from '../../scripts/bellies/muscleSite'
import { loadBody } from '../../scripts/body/loadBody'
import {
  type Bellies,
  type BellyRange,
  decodeBellies,
  parseBelliesHeader,
} from '../../src/body/bellies'
import type { Vec3 } from '../../src/body/frame'
import { decodeMuscles, parseMusclesHeader } from '../../src/body/muscleMap'
import type { BodyId } from '../../src/domain/figure/bodies'
import { modelFile, modelJson } from '../modelFiles'

export const MM = 1000

/** How far beneath its skin a muscle is looked for, metres. */
const DEEP = 0.08

export interface Part extends BellyRange {
  readonly vertices: readonly Vec3[]
  /** The first and the last ring. */
  readonly ends: readonly [readonly Vec3[], readonly Vec3[]]
  /** Edges that have no neighbour. */
  readonly open: number
}

export interface MeasuredMuscles {
  readonly site: MuscleSite
  readonly bellies: Bellies
  /** Of the left side. */
  readonly parts: readonly Part[]
  /** By muscle: the share of the skin of its outline that has it beneath. */
  readonly covered: ReadonlyMap<string, number>
}

/** Reads the stored muscles of a body. */
export async function measureMuscles(bodyId: BodyId): Promise<MeasuredMuscles> {
  const header = parseBelliesHeader(modelJson('bellies.json'))
  const bellies = await decodeBellies(header, bodyId, modelFile(header.bodies[bodyId].file), true)
  const left = bellies.ranges.filter(({ side }) => side === 'left')
  const parts = left.map((range, index) =>
    measurePart(bellies, range, header.bodies[bodyId].sizes[index]![1] * 2),
  )
  return {
    site: await loadMuscleSite(bodyId),
    bellies,
    parts,
    covered: await coverage(bodyId, bellies),
  }
}

function measurePart(bellies: Bellies, range: BellyRange, around: number): Part {
  const { positions, triangles } = bellies
  const { firstVertex, vertexCount, firstTriangle, triangleCount } = range
  const vertices = Array.from({ length: vertexCount }, (_, k): Vec3 => {
    const at = (firstVertex + k) * 3
    return [positions[at]!, positions[at + 1]!, positions[at + 2]!]
  })
  const balance = new Map<string, number>()
  for (let corner = firstTriangle * 3; corner < (firstTriangle + triangleCount) * 3; corner++) {
    const from = triangles[corner]!
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1]!
    const key = from < to ? `${from} ${to}` : `${to} ${from}`
    balance.set(key, (balance.get(key) ?? 0) + (from < to ? 1 : -1))
  }
  return {
    ...range,
    vertices,
    ends: [vertices.slice(0, around), vertices.slice(-around)],
    open: [...balance.values()].filter((sum) => sum !== 0).length,
  }
}

async function coverage(bodyId: BodyId, bellies: Bellies): Promise<Map<string, number>> {
  const { ids, stacks, labels } = decodeMuscles(
    parseMusclesHeader(modelJson('muscles.json')),
    modelFile('muscles.bin'),
  )
  const { refined } = await loadBody(bodyId)
  const trees = new Map(ids.map((id) => [id, treeOf(bellies, id)]))
  const counts = new Map(ids.map((id) => [id, { all: 0, hit: 0 }]))
  for (const [subQuad, label] of labels.entries()) {
    if (label === 0) continue
    const [place, inwards] = middleOf(refined, subQuad * 2)
    if (place.x < 0) continue
    for (const index of stacks[label]!) {
      const count = counts.get(ids[index]!)!
      count.all++
      if (trees.get(ids[index]!)?.raycastFirst(new Ray(place, inwards), DoubleSide, 0, DEEP))
        count.hit++
    }
  }
  return new Map([...counts].map(([id, { all, hit }]) => [id, hit / all]))
}

/** A place in the middle of two triangles, and the direction into the body. */
function middleOf(
  { positions, triangles }: { positions: Float32Array; triangles: Uint32Array },
  triangle: number,
): [Vector3, Vector3] {
  const [a, b, c] = [0, 1, 2].map((corner) =>
    new Vector3().fromArray(positions, triangles[triangle * 3 + corner]! * 3),
  ) as [Vector3, Vector3, Vector3]
  const inwards = c.clone().sub(a).cross(b.clone().sub(a)).normalize()
  return [a.clone().add(c).multiplyScalar(0.5), inwards]
}

function treeOf({ positions, triangles, ranges }: Bellies, muscle: string): MeshBVH | undefined {
  const corners = ranges
    .filter((range) => range.muscle === muscle && range.side === 'left')
    .flatMap(({ firstTriangle, triangleCount }) => [
      ...triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3),
    ])
  if (corners.length === 0) return undefined
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(corners)
  return new MeshBVH(geometry, { indirect: true })
}
