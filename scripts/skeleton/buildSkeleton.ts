import { MeshoptSimplifier } from 'meshoptimizer/simplifier'
import type { Vec3 } from '../../src/body/frame'
import type { Bone, BoneSite, BuildBones } from './boneSite'
import { FAMILIES } from './families'
import { flipEdges } from './flipEdges'
import { relaxed } from './relax'
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
export function meshBone(bone: Bone): BuiltBone {
  const { id, half, kind, shape, cell = CELL, error = ERROR, smooth, hidden } = bone
  const fine = surfaceOf(shape, cell, half === 'midline')
  if (fine.triangles.length === 0) throw new Error(`There is nothing of the bone "${id}".`)
  const mesh = smooth
    ? simplifiedInParts(fine, error * COARSER, smooth, hidden)
    : simplified(fine, error * COARSER)
  return { id, half, ...(kind && { kind }), mesh }
}

function simplified({ positions, triangles }: Mesh, error: number): Mesh {
  const [kept] = MeshoptSimplifier.simplify(triangles, positions, 3, 0, error, ['ErrorAbsolute'])
  return usedOf(positions, kept)
}

/** The smooth part last; each part by its own error. */
function simplifiedInParts(
  mesh: Mesh,
  error: number,
  smooth: NonNullable<Bone['smooth']>,
  hidden?: Bone['hidden'],
): Mesh {
  const partOf = ({ positions }: Mesh, vertex: number) => {
    const place = positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vec3
    return smooth.where(...place) ? 'smooth' : hidden?.where(...place) ? 'hidden' : 'rest'
  }
  const parts = Array.from({ length: mesh.positions.length / 3 }, (_, k) => partOf(mesh, k))
  const inside = parts.map((part) => part === 'smooth')
  const { positions, triangles } = relaxed(mesh, inside)
  // No attribute counts; but only this call can leave vertices alone.
  const pass = (left: Uint32Array, of: (typeof parts)[number], most: number) =>
    MeshoptSimplifier.simplifyWithAttributes(
      left,
      positions,
      3,
      new Float32Array(parts.length),
      1,
      [0],
      Uint8Array.from(parts, (part) => Number(part !== of)),
      0,
      most,
      ['ErrorAbsolute'],
    )[0]
  const rest = pass(pass(triangles, 'hidden', hidden?.error ?? error), 'rest', error)
  const kept = pass(rest, 'smooth', smooth.error)
  const flat = flipEdges({ positions, triangles: kept }, (vertex) => inside[vertex]!)
  return usedOf(positions, flat.triangles)
}

/** A mesh with the vertices of these triangles alone. */
function usedOf(positions: Float32Array, kept: Uint32Array): Mesh {
  const newOf = new Map<number, number>()
  for (const vertex of kept) if (!newOf.has(vertex)) newOf.set(vertex, newOf.size)
  const left = new Float32Array(newOf.size * 3)
  for (const [old, now] of newOf) left.set(positions.subarray(old * 3, old * 3 + 3), now * 3)
  return { positions: left, triangles: Uint32Array.from(kept, (vertex) => newOf.get(vertex)!) }
}
