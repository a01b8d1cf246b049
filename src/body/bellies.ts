/**
 * `public/models/bellies.json` and `bellies-female.bin`, `bellies-male.bin`: the muscles as volumes.
 * Each part is a tube of rings from its origin to its insertion, flat where the muscle is a sheet.
 * Only the left half is stored, and only every other place that the build has settled.
 */

import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { BODY_IDS, type BodyId } from '../domain/figure/bodies'
import type { Side } from '../domain/schema/code'
import { type Rings, refineRings, ringTriangles } from './rings'

export const BELLIES_FORMAT = 'tsubo-bellies'

interface BellyPart {
  /** As in `data/muscles.json`; a muscle may have several parts. */
  readonly muscle: string
  readonly part: string
  /** The shares of the length that are tendon, at the origin and at the insertion. */
  readonly tendon?: readonly [origin: number, insertion: number]
  /** 0 beneath the skin, 1 beneath a 0 that it meets, and so on; may be a fraction, or less than 0. */
  readonly layer: number
}

export interface BelliesFile {
  readonly file: string
  /** Size of one quantisation step, metres, and the position of the coordinates 0, 0, 0. */
  readonly step: number
  readonly origin: readonly [number, number, number]
  /** Of each part: rings, places of a ring, and millimetres across the widest row. */
  readonly sizes: readonly (readonly [rings: number, around: number, width: number])[]
}

export interface BelliesHeader {
  readonly format: typeof BELLIES_FORMAT
  readonly version: 1
  readonly parts: readonly BellyPart[]
  readonly bodies: Readonly<Record<BodyId, BelliesFile>>
}

/** A part of one side in the list of all triangles. */
export interface BellyRange extends BellyPart {
  readonly side: Side
  readonly firstVertex: number
  readonly vertexCount: number
  readonly firstTriangle: number
  readonly triangleCount: number
}

export interface Bellies {
  /** Three coordinates per vertex, metres, in the body frame. */
  readonly positions: Float32Array
  /** Three components per vertex, unit length. */
  readonly normals: Float32Array
  /**
   * Which fibre a vertex lies on: how far it is from the first one in the widest row, metres. It is
   * the same all along a fibre.
   */
  readonly fibre: Float32Array
  /** 0 in the belly to 255 in the tendon. */
  readonly tendon: Uint8Array
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array
  /** All parts of the left side, then of the right. */
  readonly ranges: readonly BellyRange[]
}

/** @throws with the reason if the parsed JSON is not the header of the muscles' volumes */
export function parseBelliesHeader(json: unknown): BelliesHeader {
  const header = json as Partial<BelliesHeader> | null
  const fault = (reason: string) =>
    new Error(`The header of the muscles' volumes, bellies.json, ${reason}.`)
  if (header?.format !== BELLIES_FORMAT || header.version !== 1) throw fault('cannot be read')
  const { parts, bodies } = header
  if (!Array.isArray(parts) || parts.some(({ muscle, part }) => !muscle || !part))
    throw fault('has a part without a name')
  for (const bodyId of BODY_IDS)
    if (bodies?.[bodyId]?.sizes?.length !== parts.length)
      throw fault(`does not give the sizes of the parts of the ${bodyId} body`)
  return header as BelliesHeader
}

/**
 * @param refined whether to add the places that are not stored; drawn, they make no difference
 * @returns both sides
 * @throws if the bytes are not the file that the header describes
 */
export async function decodeBellies(
  { parts, bodies }: BelliesHeader,
  bodyId: BodyId,
  bytes: Uint8Array,
  refined = false,
): Promise<Bellies> {
  await MeshoptDecoder.ready
  const { file, step, origin, sizes } = bodies[bodyId]
  const count = sizes.reduce((sum, [rings, around]) => sum + rings * around, 0)
  const stored = new Int16Array(count * 4)
  try {
    MeshoptDecoder.decodeVertexBuffer(new Uint8Array(stored.buffer), count, 8, bytes)
  } catch (cause) {
    throw new Error(`${file} does not hold the muscles of a body.`, { cause })
  }

  const models: Rings[] = []
  let first = 0
  for (const [rings, around] of sizes) {
    const places = new Float32Array(rings * around * 3)
    unpredict(stored.subarray(first * 4, (first + rings * around) * 4), around)
    for (let at = 0; at < places.length; at += 3)
      for (let axis = 0; axis < 3; axis++)
        places[at + axis] = origin[axis]! + (stored[(first + at / 3) * 4 + axis]! & 0xffff) * step
    models.push(refined ? refineRings({ rings, around, places }) : { rings, around, places })
    first += rings * around
  }
  return bothSides(models, parts, sizes)
}

/**
 * Turns differences from what the ring before lets expect into coordinates: a place is expected
 * where its two neighbours on this ring and on the one before say. Its inverse is `predicted`.
 */
export function unpredict(steps: Int16Array, around: number): void {
  for (let at = 0; at < steps.length; at++)
    if (at % 4 < 3) steps[at]! += expected(steps, at, around)
}

/** The inverse of `unpredict`; the result is a copy. */
export function predicted(steps: Int16Array, around: number): Int16Array {
  return steps.map((value, at) => (at % 4 < 3 ? value - expected(steps, at, around) : 0))
}

function expected(steps: Int16Array, at: number, around: number): number {
  const [place, ring] = [4, around * 4]
  const inRing = at % ring >= place
  if (at < ring) return inRing ? steps[at - place]! : 0
  if (!inRing) return steps[at - ring]!
  return steps[at - place]! + steps[at - ring]! - steps[at - ring - place]!
}

function bothSides(
  models: readonly Rings[],
  parts: readonly BellyPart[],
  sizes: BelliesFile['sizes'],
): Bellies {
  const vertexCount = models.reduce((sum, { places }) => sum + places.length / 3, 0)
  const positions = new Float32Array(vertexCount * 6)
  const normals = new Float32Array(vertexCount * 6)
  const fibre = new Float32Array(vertexCount * 2)
  const tendon = new Uint8Array(vertexCount * 2)
  const triangles: number[] = []
  const ranges: BellyRange[] = []
  for (const side of ['left', 'right'] as const) {
    let firstVertex = side === 'left' ? 0 : vertexCount
    for (const [index, model] of models.entries()) {
      const { rings, around, places } = model
      const own = ringTriangles(rings, around)
      const flip = side === 'right' ? -1 : 1
      const of = normalsOf(places, own)
      for (let at = 0; at < places.length; at++) {
        positions[firstVertex * 3 + at] = places[at]! * (at % 3 === 0 ? flip : 1)
        normals[firstVertex * 3 + at] = of[at]! * (at % 3 === 0 ? flip : 1)
      }
      const columns = around / 2 + 1
      for (let vertex = 0; vertex < rings * around; vertex++) {
        const on = vertex % around
        const column = on < columns ? on : around - on
        fibre[firstVertex + vertex] = ((column / (columns - 1)) * sizes[index]![2]) / 1000
        const along = Math.floor(vertex / around) / (rings - 1)
        tendon[firstVertex + vertex] = Math.round(255 * tendonAt(along, parts[index]!.tendon))
      }
      const firstTriangle = triangles.length / 3
      for (let corner = 0; corner < own.length; corner += 3) {
        const [a, b, c] = [own[corner]!, own[corner + 1]!, own[corner + 2]!]
        triangles.push(firstVertex + a)
        triangles.push(firstVertex + (flip > 0 ? b : c), firstVertex + (flip > 0 ? c : b))
      }
      ranges.push({
        ...parts[index]!,
        side,
        firstVertex,
        vertexCount: rings * around,
        firstTriangle,
        triangleCount: own.length / 3,
      })
      firstVertex += rings * around
    }
  }
  return { positions, normals, fibre, tendon, triangles: Uint32Array.from(triangles), ranges }
}

/** 0 in the belly, 1 in the tendon. */
function tendonAt(along: number, [origin, insertion]: readonly [number, number] = [0, 0]): number {
  const from = (share: number, way: number) =>
    share === 0 ? 0 : 1 - smoothStep((way - share * 0.7) / (share * 0.6))
  return Math.max(from(origin, along), from(insertion, 1 - along))
}

function smoothStep(value: number): number {
  const t = Math.min(Math.max(value, 0), 1)
  return t * t * (3 - 2 * t)
}

function normalsOf(places: Float32Array, triangles: readonly number[]): Float32Array {
  const normals = new Float32Array(places.length)
  for (let first = 0; first < triangles.length; first += 3) {
    const [a, b, c] = [triangles[first]! * 3, triangles[first + 1]! * 3, triangles[first + 2]! * 3]
    const u = [0, 1, 2].map((axis) => places[b + axis]! - places[a + axis]!)
    const v = [0, 1, 2].map((axis) => places[c + axis]! - places[a + axis]!)
    for (let axis = 0; axis < 3; axis++) {
      const [j, k] = [(axis + 1) % 3, (axis + 2) % 3]
      const area = u[j]! * v[k]! - u[k]! * v[j]!
      for (const corner of [a, b, c]) normals[corner + axis]! += area
    }
  }
  for (let at = 0; at < normals.length; at += 3) {
    const length = Math.hypot(normals[at]!, normals[at + 1]!, normals[at + 2]!) || 1
    for (let axis = 0; axis < 3; axis++) normals[at + axis]! /= length
  }
  return normals
}
