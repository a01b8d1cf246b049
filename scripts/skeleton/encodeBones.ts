/** Encodes the bones of one body; `src/body/bones.ts` reads them. */

import { MeshoptEncoder } from 'meshoptimizer/encoder'
import type { BonesFile } from '../../src/body/bones'
import type { BuiltBone } from './buildSkeleton'
import type { Mesh } from './surfaceNets'

/** Quantisation step, metres. */
const STEP = 0.00015
/** The level and version of meshoptimizer's vertex codec that give the smallest files. */
const VERTEX_CODEC = { level: 3, version: 1 }

/** @throws if the bones do not fit into 16 bits */
export async function encodeBones(
  bones: readonly BuiltBone[],
): Promise<{ bytes: Uint8Array } & Omit<BonesFile, 'file'>> {
  await MeshoptEncoder.ready
  const meshes = bones.map(({ mesh }) => inFileOrder(inSteps(mesh)))
  const low = [0, 1, 2].map((axis) =>
    // The midline stays exact.
    axis === 0 ? 0 : Math.min(...meshes.map(({ positions }) => least(positions, axis))),
  )
  const stored: number[] = []
  const corners: number[] = []
  for (const [index, { positions, triangles }] of meshes.entries()) {
    const offset = stored.length / 4
    for (let at = 0; at < positions.length; at += 3) {
      const place = [0, 1, 2].map((axis) => positions[at + axis]! - low[axis]!)
      if (place.some((steps) => steps < 0 || steps > 0xffff))
        throw new Error(`"${bones[index]!.id}" does not fit in 16 bits.`)
      stored.push(...place, 0)
    }
    for (const vertex of triangles) corners.push(offset + vertex)
  }
  const { level, version } = VERTEX_CODEC
  const source = new Uint8Array(Uint16Array.from(stored).buffer)
  const vertices = MeshoptEncoder.encodeVertexBufferLevel(
    source,
    stored.length / 4,
    8,
    level,
    version,
  )
  const indices = MeshoptEncoder.encodeIndexBuffer(
    new Uint8Array(Uint32Array.from(corners).buffer),
    corners.length,
    4,
  )
  return {
    bytes: Buffer.concat([vertices, indices]),
    vertexBytes: vertices.length,
    step: STEP,
    origin: low.map((steps) => Number((steps * STEP).toFixed(5))) as [number, number, number],
    sizes: meshes.map(({ positions, triangles }) => [positions.length / 3, triangles.length / 3]),
  }
}

function least(positions: Float32Array, axis: number): number {
  let low = Number.POSITIVE_INFINITY
  for (let at = axis; at < positions.length; at += 3) low = Math.min(low, positions[at]!)
  return low
}

/** Rounds to whole steps; vertices that come to lie in one place become one. */
function inSteps({ positions, triangles }: Mesh): Mesh {
  const steps = positions.map((coordinate) => Math.round(coordinate / STEP))
  const first = new Map<string, number>()
  const same = Array.from({ length: steps.length / 3 }, (_, vertex) => {
    const place = steps.subarray(vertex * 3, vertex * 3 + 3).join()
    if (!first.has(place)) first.set(place, vertex)
    return first.get(place)!
  })
  const kept: number[] = []
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = [0, 1, 2].map((corner) => same[triangles[at + corner]!]!)
    if (new Set(corners).size === 3) kept.push(...corners)
  }
  return { positions: steps, triangles: Uint32Array.from(kept) }
}

/** Vertices and triangles in the order in which they take the fewest bytes. */
function inFileOrder({ positions, triangles }: Mesh): Mesh {
  const ordered = Uint32Array.from(triangles)
  const [newOf, count] = MeshoptEncoder.reorderMesh(ordered, true, true)
  const moved = new Float32Array(count * 3)
  for (let old = 0; old < newOf.length; old++)
    if (newOf[old]! < count) moved.set(positions.subarray(old * 3, old * 3 + 3), newOf[old]! * 3)
  return { positions: moved, triangles: ordered }
}
