/**
 * `public/models/bones.json` and `bones-female.bin`, `bones-male.bin`: the skeleton. Only the left
 * half is stored; bones on the midline are cut at x = 0.
 */

import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { BODY_IDS, type BodyId } from '../domain/figure/bodies'
import type { Side } from '../domain/schema/code'
import type { OtherLanguage } from '../messages/languages'

export const BONES_FORMAT = 'tsubo-bones'

export type BoneKind = 'bone' | 'disc' | 'cartilage'

export interface BoneEntry {
  readonly id: string
  /** English, and Latin where there is a name. */
  readonly name: string
  /** In the other languages. */
  readonly names: Readonly<Record<OtherLanguage, string>>
  readonly latin?: string
  /** `bone` unless said otherwise. */
  readonly kind?: BoneKind
  /** On the midline there is one; the others are pairs. */
  readonly midline?: true
}

export interface BonesFile {
  readonly file: string
  /** Bytes of the vertices; the triangles follow. */
  readonly vertexBytes: number
  /** Size of one quantisation step, metres, and the position of the coordinates 0, 0, 0. */
  readonly step: number
  readonly origin: readonly [number, number, number]
  /** Vertices and triangles of each bone, in the order of `bones`. */
  readonly sizes: readonly (readonly [vertices: number, triangles: number])[]
}

export interface BonesHeader {
  readonly format: typeof BONES_FORMAT
  readonly version: 1
  readonly bones: readonly BoneEntry[]
  /** The bone that a person feels at a landmark, or the two beside it, separated by a space; by its id. */
  readonly feltAt: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<BodyId, BonesFile>>
}

/** A bone of one side in the list of all triangles; one on the midline has two halves. */
export interface BoneRange extends BoneEntry {
  readonly side: Side
  readonly firstTriangle: number
  readonly triangleCount: number
}

export interface Skeleton {
  /** Three coordinates per vertex, metres, in the body frame. */
  readonly positions: Float32Array
  /** Three components per vertex, unit length. */
  readonly normals: Float32Array
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array
  readonly ranges: readonly BoneRange[]
  readonly feltAt: BonesHeader['feltAt']
}

/** @throws with the reason if the parsed JSON is not the header of the bones */
export function parseBonesHeader(json: unknown): BonesHeader {
  const header = json as Partial<BonesHeader> | null
  const fault = (reason: string) => new Error(`The header of the bones, bones.json, ${reason}.`)
  if (header?.format !== BONES_FORMAT || header.version !== 1) throw fault('cannot be read')
  const { bones, bodies } = header
  if (!Array.isArray(bones) || bones.some(({ id, name }) => !id || !name))
    throw fault('has a bone without a name')
  for (const bodyId of BODY_IDS)
    if (bodies?.[bodyId]?.sizes?.length !== bones.length)
      throw fault(`does not give the sizes of the bones of the ${bodyId} body`)
  return header as BonesHeader
}

/**
 * @returns both halves
 * @throws if the bytes are not the file that the header describes
 */
export async function decodeBones(
  { bones, feltAt, bodies }: BonesHeader,
  bodyId: BodyId,
  bytes: Uint8Array,
): Promise<Skeleton> {
  await MeshoptDecoder.ready
  const { file, vertexBytes, step, origin, sizes } = bodies[bodyId]
  const vertexCount = sizes.reduce((sum, [vertices]) => sum + vertices, 0)
  const triangleCount = sizes.reduce((sum, [, triangles]) => sum + triangles, 0)
  const stored = new Uint16Array(vertexCount * 4)
  const left = new Uint32Array(triangleCount * 3)
  try {
    const [vertices, indices] = [bytes.subarray(0, vertexBytes), bytes.subarray(vertexBytes)]
    MeshoptDecoder.decodeVertexBuffer(new Uint8Array(stored.buffer), vertexCount, 8, vertices)
    MeshoptDecoder.decodeIndexBuffer(new Uint8Array(left.buffer), left.length, 4, indices)
  } catch (cause) {
    throw new Error(`${file} does not hold the bones of a body.`, { cause })
  }

  const positions = new Float32Array(vertexCount * 6)
  for (let vertex = 0; vertex < vertexCount; vertex++)
    for (let axis = 0; axis < 3; axis++) {
      const coordinate = origin[axis]! + stored[vertex * 4 + axis]! * step
      positions[vertex * 3 + axis] = coordinate
      positions[(vertexCount + vertex) * 3 + axis] = axis === 0 ? -coordinate : coordinate
    }
  const triangles = new Uint32Array(left.length * 2)
  triangles.set(left)
  for (let corner = 0; corner < left.length; corner += 3) {
    triangles[left.length + corner] = vertexCount + left[corner]!
    triangles[left.length + corner + 1] = vertexCount + left[corner + 2]!
    triangles[left.length + corner + 2] = vertexCount + left[corner + 1]!
  }
  const normals = smoothNormals(positions, left, vertexCount)
  return {
    positions,
    normals,
    triangles,
    ranges: rangesOf(bones, sizes, triangleCount),
    feltAt,
  }
}

/**
 * Of both halves. A triangle counts by its angle at the vertex: by its area, large ones would look
 * like facets. On the midline a normal has no x, so that no seam shows.
 */
function smoothNormals(
  positions: Float32Array,
  left: Uint32Array,
  vertexCount: number,
): Float32Array {
  const normals = new Float32Array(vertexCount * 6)
  for (let first = 0; first < left.length; first += 3) {
    const at = [left[first]! * 3, left[first + 1]! * 3, left[first + 2]! * 3] as const
    const sides = at.map((from, corner) => {
      const to = at[(corner + 1) % 3]!
      return [0, 1, 2].map((axis) => positions[to + axis]! - positions[from + axis]!)
    }) as [number[], number[], number[]]
    const lengths = sides.map((side) => Math.hypot(...side))
    const face = [0, 1, 2].map((axis) => {
      const [j, k] = [(axis + 1) % 3, (axis + 2) % 3]
      return sides[0][j]! * sides[1][k]! - sides[0][k]! * sides[1][j]!
    })
    const twice = Math.hypot(...face)
    if (twice === 0) continue
    for (const [corner, vertex] of at.entries()) {
      const before = (corner + 2) % 3
      const product = lengths[corner]! * lengths[before]!
      const cosine = -dotOf(sides[corner]!, sides[before]!) / product
      const angle = Math.acos(Math.min(Math.max(cosine, -1), 1))
      for (let axis = 0; axis < 3; axis++) normals[vertex + axis]! += (face[axis]! / twice) * angle
    }
  }
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const at = vertex * 3
    const x = positions[at] === 0 ? 0 : normals[at]!
    const [y, z] = [normals[at + 1]!, normals[at + 2]!]
    const length = Math.hypot(x, y, z) || 1
    const opposite = (vertexCount + vertex) * 3
    normals.set([x / length, y / length, z / length], at)
    normals.set([-x / length, y / length, z / length], opposite)
  }
  return normals
}

const dotOf = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, each, axis) => sum + each * b[axis]!, 0)

function rangesOf(
  bones: readonly BoneEntry[],
  sizes: BonesFile['sizes'],
  triangleCount: number,
): BoneRange[] {
  return (['left', 'right'] as const).flatMap((side, half) => {
    let firstTriangle = half * triangleCount
    return bones.map((bone, index): BoneRange => {
      const range = { ...bone, side, firstTriangle, triangleCount: sizes[index]![1] }
      firstTriangle += range.triangleCount
      return range
    })
  })
}
