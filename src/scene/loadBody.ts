import type { BodyId } from '../atlas/link'
import { type BodyTopology, decodePositions, decodeTopology } from '../body/decodeBody'
import { type BodyManifest, parseManifest } from '../body/manifest'
import { type PointPlace, parsePlaces } from '../body/places'
import { refineBody } from '../body/refineBody'
import { decodeRegions, parseRegionsHeader, type RegionMap } from '../body/regionMap'
import { findNeighbours, type VertexNeighbours } from '../body/regionMask'
import { refineShade } from '../body/shade'
import { buildSubdivision, type Subdivision } from '../body/subdivide'

/** What all bodies share. */
export interface Topology {
  readonly manifest: BodyManifest
  readonly cage: BodyTopology
  readonly subdivision: Subdivision
  readonly regions: RegionMap
  /** Found when first asked for: the first picture does not need them. */
  readonly neighbours: () => VertexNeighbours
  /** One byte per refined vertex: 255 in the open, less in folds. */
  readonly shade: Uint8Array
}

/** One body as it is drawn: metres, body frame. */
export interface LoadedBody {
  readonly id: BodyId
  readonly topology: Topology
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly points: readonly PointPlace[]
}

const MODELS = `${import.meta.env.BASE_URL}models/`

async function get(file: string): Promise<Response> {
  const response = await fetch(MODELS + file)
  if (!response.ok) throw new Error(`${file} answered with ${response.status}.`)
  return response
}
const getJson = async (file: string): Promise<unknown> => (await get(file)).json()
const getBytes = async (file: string) => new Uint8Array(await (await get(file)).arrayBuffer())

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

async function loadTopology(): Promise<Topology> {
  const [manifestJson, headerJson] = await Promise.all([
    getJson('bodies.json'),
    getJson('regions.json'),
  ])
  const manifest = parseManifest(manifestJson)
  const header = parseRegionsHeader(headerJson)
  const [topologyBytes, regionBytes, shadeBytes] = await Promise.all([
    getBytes(manifest.topology.file),
    getBytes(header.file),
    getBytes('shade.bin'),
  ])
  const cage = await decodeTopology(manifest, topologyBytes)
  const subdivision = buildSubdivision(cage.quads, cage.vertexCount)
  return {
    manifest,
    cage,
    subdivision,
    regions: decodeRegions(header, regionBytes),
    neighbours: once(() => findNeighbours(subdivision.triangles, subdivision.vertexCount)),
    shade: refineShade(subdivision, shadeBytes),
  }
}

let topology: Promise<Topology> | undefined
const bodies = new Map<BodyId, Promise<LoadedBody>>()

async function load(id: BodyId): Promise<LoadedBody> {
  topology ??= loadTopology()
  const shared = topology
  const placesJson = getJson(`places-${id}.json`)
  // Awaited later; a failure must not count as unheard meanwhile.
  placesJson.catch(() => {})
  const { manifest, cage, subdivision } = await shared
  const bytes = await getBytes(manifest.bodies[id].file)
  const { positions, normals } = refineBody(
    subdivision,
    await decodePositions(manifest, id, cage, bytes),
  )
  return {
    id,
    topology: await shared,
    positions,
    normals,
    points: parsePlaces(await placesJson),
  }
}

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
  loading.catch(() => {
    bodies.delete(id)
    topology = undefined
  })
  return loading
}
