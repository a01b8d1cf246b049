import { type AssembledBody, assembleBody, type BodyFiles } from '../../body/assembleBody'
import { type PointPosition, parsePositions } from '../../body/positions'
import type { BodyId } from '../../domain/figure/bodies'

/** One body with the places of the points on it. */
export interface LoadedBody extends AssembledBody {
  readonly id: BodyId
  readonly points: readonly PointPosition[]
}

const MODELS = `${import.meta.env.BASE_URL}models/`

async function get(file: string): Promise<Response> {
  const response = await fetch(MODELS + file)
  if (!response.ok) throw new Error(`${file} answered with ${response.status}.`)
  return response
}
const getJson = async (file: string): Promise<unknown> => (await get(file)).json()
const getBytes = async (file: string) => new Uint8Array(await (await get(file)).arrayBuffer())

/** All at once: the names are fixed, so that nothing waits for a list of them. */
async function fetchFiles(id: BodyId): Promise<BodyFiles> {
  const [manifest, regionsHeader, topology, positions, regions, shade] = await Promise.all([
    getJson('bodies.json'),
    getJson('regions.json'),
    getBytes('topology.bin'),
    getBytes(`${id}.bin`),
    getBytes('regions.bin'),
    getBytes('shade.bin'),
  ])
  return { manifest, regionsHeader, topology, positions, regions, shade }
}

async function load(id: BodyId): Promise<LoadedBody> {
  const [files, places] = await Promise.all([fetchFiles(id), getJson(`places-${id}.json`)])
  return { ...(await assembleBody(id, files)), id, points: parsePositions(places) }
}

const bodies = new Map<BodyId, Promise<LoadedBody>>()

/**
 * Fetches and refines a body; the second call for the same one is free.
 *
 * @throws if a file is missing or broken; the next call tries again
 */
export function loadBody(id: BodyId): Promise<LoadedBody> {
  const known = bodies.get(id)
  if (known) return known
  const loading = load(id)
  bodies.set(id, loading)
  loading.catch(() => bodies.delete(id))
  return loading
}
