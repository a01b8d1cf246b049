import type { BodyId } from '../domain/figure/bodies'
import { refineOcclusion } from './ambientOcclusion'
import { decodePositions, decodeTopology } from './decodeBody'
import { garmentMask } from './garment'
import { parseManifest } from './manifest'
import type { Heights } from './positions'
import { refineBody } from './refineBody'
import { decodeRegions, parseRegionsHeader } from './regionMap'
import { findNeighbours, type VertexNeighbours } from './regionMask'
import { buildSubdivision } from './subdivide'

/** What one body is made from: fetched model files. */
export interface BodyFiles {
  /** bodies.json and regions.json, parsed. */
  readonly manifest: unknown
  readonly regionsHeader: unknown
  readonly topology: Uint8Array
  readonly positions: Uint8Array
  readonly regions: Uint8Array
  readonly shade: Uint8Array
}

/** The mesh of one body for drawing: refined, in metres, in the body frame. */
export interface BareBody {
  /** Three vertices per triangle. */
  readonly triangles: Uint32Array
  /** Three numbers per vertex. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Ambient occlusion, one byte per vertex: 255 unoccluded, less in folds. */
  readonly shade: Uint8Array
  readonly regionIds: readonly string[]
  /** One label per two triangles of the skin. */
  readonly regionLabels: Uint8Array
  readonly neighbours: VertexNeighbours
}

export interface AssembledBody extends BareBody {
  /** Where the body is covered, one byte per vertex: 127 at the hems. */
  readonly garment: Uint8Array
}

/**
 * Decodes and refines a body.
 *
 * @throws with the reason if a file is invalid
 */
export async function assembleBody(bodyId: BodyId, files: BodyFiles): Promise<BareBody> {
  const manifest = parseManifest(files.manifest)
  const regions = decodeRegions(parseRegionsHeader(files.regionsHeader), files.regions)
  const topology = await decodeTopology(manifest, files.topology)
  const cage = await decodePositions(manifest, bodyId, topology, files.positions)
  const subdivision = buildSubdivision(topology.quads, topology.vertexCount)
  const { triangles, positions, normals } = refineBody(subdivision, cage)
  return {
    triangles,
    positions,
    normals,
    neighbours: findNeighbours(triangles, positions.length / 3),
    regionIds: regions.ids,
    regionLabels: regions.labels,
    shade: refineOcclusion(subdivision, files.shade),
  }
}

/** @param heights on this body */
export const dressBody = (bodyId: BodyId, body: BareBody, heights: Heights): AssembledBody => ({
  ...body,
  garment: garmentMask(bodyId, body, heights),
})
