/** Encodes topology and positions for the app; `src/body/decodeBody.ts` describes the format. */

import { MeshoptEncoder } from 'meshoptimizer/encoder'
import type { PositionFile, TopologyFile, TopologySection } from '../../src/body/manifest'
import { topologySections } from '../../src/body/manifest'
import type { Mirror } from '../../src/body/mirror'

/** Quantisation step in metres; the error stays below 0.03 mm. */
const STEP = 0.00005
/** The quantised x of the midline. It is fixed so that left and right are rounded alike. */
const MIDLINE = 0x8000
/** The level and version of meshoptimizer's vertex codec that give the smallest files. */
const VERTEX_CODEC = { level: 3, version: 1 }

export async function encodeTopology(
  quads: Uint32Array,
  mirror: Mirror,
): Promise<{ bytes: Uint8Array; sections: TopologyFile['sections'] }> {
  await MeshoptEncoder.ready
  const numbers: Record<TopologySection, number[]> = {
    midline: [...mirror.vertices.keys()].filter((vertex) => mirror.vertices[vertex] === vertex),
    runs: [],
    corners: [],
    partners: [],
  }
  let runIsStored = true
  let run = 0
  for (const [quad, partner] of mirror.quads.entries()) {
    const isStored = partner > quad
    if (isStored) numbers.corners.push(...quads.subarray(quad * 4, quad * 4 + 4))
    else numbers.partners.push(partner * 4 + mirror.turns[quad]!)
    if (isStored !== runIsStored) {
      numbers.runs.push(run)
      runIsStored = isStored
      run = 0
    }
    run++
  }
  numbers.runs.push(run)

  const sections = {} as Record<TopologySection, { count: number; bytes: number }>
  const parts = topologySections.map((name) => {
    const source = new Uint8Array(Uint32Array.from(numbers[name]).buffer)
    const bytes = MeshoptEncoder.encodeIndexSequence(source, numbers[name].length, 4)
    sections[name] = { count: numbers[name].length, bytes: bytes.length }
    return bytes
  })
  return { bytes: Buffer.concat(parts), sections }
}

/**
 * @param positions symmetric cage vertices in metres, in the body frame
 * @throws if the body does not fit into 16 bits or a midline vertex is off the midline
 */
export async function encodePositions(
  positions: Float64Array,
  mirror: Mirror,
): Promise<{ bytes: Uint8Array } & Pick<PositionFile, 'step' | 'origin'>> {
  await MeshoptEncoder.ready
  const low = [Number.NaN, 0, 0]
  for (const axis of [1, 2]) {
    const coordinates = positions.filter((_, index) => index % 3 === axis)
    low[axis] = Math.round(coordinates.reduce((a, b) => Math.min(a, b)) / STEP)
  }
  low[0] = -MIDLINE
  const stored: number[] = []
  for (const [vertex, partner] of mirror.vertices.entries()) {
    if (partner < vertex) continue
    if (partner === vertex && positions[vertex * 3] !== 0) {
      throw new Error(`Vertex ${vertex} belongs on the midline but has left it.`)
    }
    for (const axis of [0, 1, 2]) {
      const steps = Math.round(positions[vertex * 3 + axis]! / STEP) - low[axis]!
      if (steps < 0 || steps > 0xffff) throw new Error(`Vertex ${vertex} does not fit in 16 bits.`)
      stored.push(steps)
    }
    stored.push(0)
  }
  const { level, version } = VERTEX_CODEC
  const source = new Uint8Array(Uint16Array.from(stored).buffer)
  const bytes = MeshoptEncoder.encodeVertexBufferLevel(source, stored.length / 4, 8, level, version)
  const [x, y, z] = low.map((steps) => Number((steps * STEP).toFixed(6)))
  return { bytes, step: STEP, origin: [x!, y!, z!] }
}
