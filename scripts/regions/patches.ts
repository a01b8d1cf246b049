/**
 * Splits the skin of the left half into patches (sub-quads of the refined mesh) with their
 * neighbours.
 */

import type { BodyTopology } from '../../src/body/decodeBody'
import type { Vec3 } from '../../src/body/frame'
import type { RefinedBody } from '../../src/body/refineBody'

/** A sub-quad of the skin: 4 × cage quad + corner. */
export interface Patch {
  readonly subQuad: number
  /** Metres, body frame. */
  readonly centre: Vec3
  /** Unit vector, outwards. */
  readonly normal: Vec3
  /** Indices of patches in the same half that share an edge. */
  readonly beside: readonly number[]
  /** Indices of patches in the same half that share an edge or a corner. */
  readonly around: readonly number[]
}

/** Returns the id of a patch's region, or undefined if the painter does not claim the patch. */
export type Painter = (patch: Patch) => string | undefined

export function findLeftPatches(topology: BodyTopology, body: RefinedBody): Patch[] {
  const subQuads = Array.from({ length: topology.skinQuadCount * 4 }, (_, index) => index).filter(
    (subQuad) => quadMiddle(topology, body, subQuad >> 2)[0] > 0,
  )
  const corners = subQuads.map((subQuad) => cornersOf(body, subQuad))
  const touching = new Map<number, number[]>()
  for (const [patch, vertices] of corners.entries())
    for (const vertex of vertices) touching.set(vertex, [...(touching.get(vertex) ?? []), patch])
  return subQuads.map((subQuad, patch) => {
    const shared = new Map<number, number>()
    for (const vertex of corners[patch]!)
      for (const other of touching.get(vertex)!)
        if (other !== patch) shared.set(other, (shared.get(other) ?? 0) + 1)
    const around = [...shared.keys()].toSorted((a, b) => a - b)
    return {
      subQuad,
      centre: mean(body.positions, corners[patch]!),
      normal: unit(mean(body.normals, corners[patch]!)),
      beside: around.filter((other) => shared.get(other)! >= 2),
      around,
    }
  })
}

/** The corresponding sub-quad on the other side of the body. */
export function oppositeSubQuad({ mirror }: BodyTopology, subQuad: number): number {
  const quad = subQuad >> 2
  return 4 * mirror.quads[quad]! + ((mirror.turns[quad]! - subQuad) & 3)
}

function cornersOf({ triangles }: RefinedBody, subQuad: number): number[] {
  const first = subQuad * 6
  return [triangles[first]!, triangles[first + 1]!, triangles[first + 2]!, triangles[first + 5]!]
}

const quadMiddle = ({ quads }: BodyTopology, { positions }: RefinedBody, quad: number) =>
  mean(positions, [...quads.subarray(quad * 4, quad * 4 + 4)])

function mean(vectors: Float32Array, vertices: readonly number[]): Vec3 {
  const along = (axis: number) =>
    vertices.reduce((sum, vertex) => sum + vectors[vertex * 3 + axis]!, 0) / vertices.length
  return [along(0), along(1), along(2)]
}

function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}
