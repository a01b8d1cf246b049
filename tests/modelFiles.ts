import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { assembleBody, type BareBody, type BodyFiles, dressBody } from '../src/body/assembleBody'
import { heightsOf, parsePositions } from '../src/body/positions'
import type { BodyId } from '../src/domain/figure/bodies'
import type { LoadedBody } from '../src/models/models'

/** A file of `public/models`. */
export const modelFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../public/models/${name}`, import.meta.url)))

export const modelJson = (name: string) => JSON.parse(new TextDecoder().decode(modelFile(name)))

/** What a body is assembled from. */
const filesOf = (body: BodyId): BodyFiles => ({
  manifest: modelJson('bodies.json'),
  regionsHeader: modelJson('regions.json'),
  topology: modelFile('topology.bin'),
  positions: modelFile(`${body}.bin`),
  regions: modelFile('regions.bin'),
  shade: modelFile('shade.bin'),
})

/** A body as it is without its garment. */
export const bareBody = (body: BodyId): Promise<BareBody> => assembleBody(body, filesOf(body))

/** A body as the app loads it where no worker builds its index. */
export async function loadedBody(id: BodyId): Promise<LoadedBody> {
  const points = parsePositions(modelJson(`places-${id}.json`))
  return {
    ...dressBody(id, await bareBody(id), heightsOf(points)),
    id,
    points,
    buildIndex: () => {},
    index: () => undefined,
    indexed: Promise.resolve(),
  }
}

/** Serves public/models, or responses `instead` by file name; returns the requested files, live. */
export function serveModels(instead: Record<string, () => Response> = {}) {
  const requested: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.split('/').at(-1)?.replace(/\?.*/, '') ?? ''
    requested.push(file)
    return instead[file]?.() ?? new Response(modelFile(file))
  })
  return requested
}
