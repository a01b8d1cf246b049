/** Encodes the muscles of one body; `src/body/bellies.ts` reads them. */

import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { type BelliesFile, predicted } from '../../src/body/bellies'
import type { BuiltPart } from './buildMuscles'

/** Quantisation step, metres. */
const STEP = 0.0002
/** The level and version of meshoptimizer's vertex codec that give the smallest files. */
const VERTEX_CODEC = { level: 3, version: 1 }

/** @throws if the muscles do not fit into 16 bits */
export async function encodeBellies(
  parts: readonly BuiltPart[],
): Promise<{ bytes: Uint8Array } & Omit<BelliesFile, 'file'>> {
  await MeshoptEncoder.ready
  const all = parts.flatMap(({ places }) => places)
  const low = [0, 1, 2].map((axis) =>
    all.reduce((least, place) => Math.min(least, Math.round(place[axis]! / STEP)), Infinity),
  )
  const stored = parts.flatMap(({ places, around, part }) => {
    const steps = places.flatMap((place) => {
      const own = place.map((value, axis) => Math.round(value / STEP) - low[axis]!)
      if (own.some((value) => value < 0 || value > 0xffff))
        throw new Error(`"${part}" does not fit in 16 bits.`)
      return [...own, 0]
    })
    return [...predicted(Int16Array.from(steps), around)]
  })
  const { level, version } = VERTEX_CODEC
  return {
    bytes: MeshoptEncoder.encodeVertexBufferLevel(
      new Uint8Array(Int16Array.from(stored).buffer),
      all.length,
      8,
      level,
      version,
    ),
    step: STEP,
    origin: low.map((steps) => Number((steps * STEP).toFixed(5))) as [number, number, number],
    sizes: parts.map(({ rings, around, width }) => [rings, around, Math.round(width * 1000)]),
  }
}
