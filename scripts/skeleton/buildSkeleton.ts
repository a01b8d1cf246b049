import { MeshoptSimplifier } from 'meshoptimizer/simplifier'
import type { Bone, BoneSite, BuildBones } from './boneSite'
import { FAMILIES } from './families'
import { type Mesh, surfaceOf } from './surfaceNets'

/** Of a bone that gives none, metres. */
const CELL = 0.0012
const ERROR = 0.0004
/** All errors are this much larger, so that a body takes no more than 90 kB. */
const COARSER = 1.45

export interface BuiltBone extends Pick<Bone, 'id' | 'half' | 'kind'> {
  readonly mesh: Mesh
}

export async function buildSkeleton(
  site: BoneSite,
  families: readonly BuildBones[] = FAMILIES,
): Promise<BuiltBone[]> {
  await MeshoptSimplifier.ready
  return families.flatMap((family) => family(site)).map(meshBone)
}

/** @throws if the bone is empty; `MeshoptSimplifier` must be ready */
export function meshBone({ id, half, kind, shape, cell = CELL, error = ERROR }: Bone): BuiltBone {
  const fine = surfaceOf(shape, cell, half === 'midline')
  if (fine.triangles.length === 0) throw new Error(`There is nothing of the bone "${id}".`)
  return { id, half, ...(kind && { kind }), mesh: simplified(fine, error * COARSER) }
}

function simplified({ positions, triangles }: Mesh, error: number): Mesh {
  const [kept] = MeshoptSimplifier.simplify(triangles, positions, 3, 0, error, ['ErrorAbsolute'])
  const newOf = new Map<number, number>()
  for (const vertex of kept) if (!newOf.has(vertex)) newOf.set(vertex, newOf.size)
  const left = new Float32Array(newOf.size * 3)
  for (const [old, now] of newOf) left.set(positions.subarray(old * 3, old * 3 + 3), now * 3)
  return { positions: left, triangles: Uint32Array.from(kept, (vertex) => newOf.get(vertex)!) }
}
