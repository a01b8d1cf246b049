/**
 * Reads the shipped body files. Only one half is stored: the rest is its mirror image.
 *
 * topology.bin, four index sequences:
 * - midline: the vertices at x = 0, ascending
 * - runs: lengths of alternating runs of quads, in order: stored in full, mirrored, stored, …
 * - corners: four vertices for each quad stored in full
 * - partners: for each mirrored quad, 4 × the quad opposite + the turn (see `Mirror`)
 *
 * female.bin, male.bin: quantised x, y, z and an unused fourth number, 16 bits each, of every
 * vertex that is not the mirror image of an earlier one.
 */

import { MeshoptDecoder } from 'meshoptimizer/decoder'
import type { BodyId } from '../domain/figure/bodies'
import type { BodyManifest, TopologySection } from './manifest'
import { topologySections } from './manifest'
import type { Mirror } from './mirror'

export interface BodyTopology {
  readonly vertexCount: number
  /** Quads below this number are skin; the others are eyeballs. */
  readonly skinQuadCount: number
  /** Four vertices per quad, counter-clockwise seen from outside. */
  readonly quads: Uint32Array
  readonly mirror: Mirror
}

/** @throws if the bytes are not the file the manifest describes */
export async function decodeTopology(
  manifest: BodyManifest,
  bytes: Uint8Array,
): Promise<BodyTopology> {
  await MeshoptDecoder.ready
  const sections = readSections(manifest, bytes)
  const { skin, eyes } = manifest
  const vertexCount = skin.vertices + eyes.vertices
  const vertices = pairVertices(sections.midline, skin.vertices, vertexCount)
  const quads = new Uint32Array((skin.quads + eyes.quads) * 4)
  const mirror = {
    vertices,
    quads: new Uint32Array(quads.length / 4),
    turns: new Uint8Array(quads.length / 4),
  }
  let quad = 0
  let nextCorner = 0
  let nextPartner = 0
  for (const [run, length] of sections.runs.entries()) {
    for (const end = quad + length; quad < end; quad++) {
      if (run % 2 === 0) {
        quads.set(sections.corners.subarray(nextCorner, nextCorner + 4), quad * 4)
        nextCorner += 4
      } else {
        const code = sections.partners[nextPartner++]!
        mirrorQuad(quads, mirror, quad, code >> 2, code & 3)
      }
    }
  }
  return { vertexCount, skinQuadCount: skin.quads, quads, mirror }
}

function readSections({ topology }: BodyManifest, bytes: Uint8Array) {
  const sizes = topologySections.map((name) => topology.sections[name].bytes)
  const total = sizes.reduce((sum, size) => sum + size)
  if (bytes.length !== total)
    throw new Error(`${topology.file} has ${bytes.length} bytes instead of ${total}.`)
  const sections = {} as Record<TopologySection, Uint32Array>
  let offset = 0
  for (const name of topologySections) {
    const { count, bytes: size } = topology.sections[name]
    const numbers = new Uint32Array(count)
    const target = new Uint8Array(numbers.buffer)
    MeshoptDecoder.decodeIndexSequence(target, count, 4, bytes.subarray(offset, offset + size))
    sections[name] = numbers
    offset += size
  }
  return sections
}

/**
 * Finds the partner of each vertex. In each part (skin, eyes) the vertices of the first half come
 * first, including those on the midline; their mirror images follow in the same order.
 */
function pairVertices(
  midline: Uint32Array,
  skinVertexCount: number,
  vertexCount: number,
): Uint32Array {
  const partners = Uint32Array.from({ length: vertexCount }, (_, vertex) => vertex)
  const isMidline = new Set(midline)
  for (const [start, end] of [
    [0, skinVertexCount],
    [skinVertexCount, vertexCount],
  ] as const) {
    const inPart = midline.filter((vertex) => vertex >= start && vertex < end).length
    let opposite = start + inPart + (end - start - inPart) / 2
    for (let vertex = start; opposite < end; vertex++) {
      if (isMidline.has(vertex)) continue
      partners[vertex] = opposite
      partners[opposite++] = vertex
    }
  }
  return partners
}

function mirrorQuad(
  quads: Uint32Array,
  mirror: { vertices: Uint32Array; quads: Uint32Array; turns: Uint8Array },
  quad: number,
  partner: number,
  turn: number,
) {
  for (let corner = 0; corner < 4; corner++) {
    const opposite = quads[partner * 4 + ((turn - corner) & 3)]!
    quads[quad * 4 + corner] = mirror.vertices[opposite]!
  }
  mirror.quads[quad] = partner
  mirror.quads[partner] = quad
  mirror.turns[quad] = turn
  mirror.turns[partner] = turn
}

/**
 * @returns three coordinates per cage vertex, in metres, in the body frame
 * @throws if the bytes are not the file the manifest describes
 */
export async function decodePositions(
  manifest: BodyManifest,
  bodyId: BodyId,
  { vertexCount, mirror }: BodyTopology,
  bytes: Uint8Array,
): Promise<Float32Array> {
  await MeshoptDecoder.ready
  const { step, origin, file } = manifest.bodies[bodyId]
  const stored = mirror.vertices.reduce((sum, partner, v) => sum + (partner >= v ? 1 : 0), 0)
  const quantised = new Uint16Array(stored * 4)
  try {
    MeshoptDecoder.decodeVertexBuffer(new Uint8Array(quantised.buffer), stored, 8, bytes)
  } catch (cause) {
    throw new Error(`${file} does not hold the vertices of a body.`, { cause })
  }

  const positions = new Float32Array(vertexCount * 3)
  for (let vertex = 0, next = 0; vertex < vertexCount; vertex++) {
    const partner = mirror.vertices[vertex]!
    if (partner < vertex) continue
    for (let axis = 0; axis < 3; axis++) {
      const coordinate = origin[axis]! + quantised[next * 4 + axis]! * step
      positions[partner * 3 + axis] = axis === 0 ? -coordinate : coordinate
      positions[vertex * 3 + axis] = coordinate
    }
    next++
  }
  return positions
}
