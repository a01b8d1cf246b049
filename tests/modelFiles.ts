import { readFileSync } from 'node:fs'
import type { BodyFiles } from '../src/body/assembleBody'
import { heightsOf, parsePositions } from '../src/body/positions'
import type { BodyId } from '../src/domain/figure/bodies'

/** A file of `public/models`. */
export const modelFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../public/models/${name}`, import.meta.url)))

export const modelJson = (name: string) => JSON.parse(new TextDecoder().decode(modelFile(name)))

/** What a body is assembled from. */
export const filesOf = (body: BodyId): BodyFiles => ({
  manifest: modelJson('bodies.json'),
  regionsHeader: modelJson('regions.json'),
  topology: modelFile('topology.bin'),
  positions: modelFile(`${body}.bin`),
  regions: modelFile('regions.bin'),
  shade: modelFile('shade.bin'),
  heights: heightsOf(parsePositions(modelJson(`places-${body}.json`))),
})

/** What the female body is assembled from. */
export const BODY_FILES = filesOf('female')
