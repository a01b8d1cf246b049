import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BodyTopology, decodePositions, decodeTopology } from '../../src/body/decodeBody'
import { type BodySex, bodySexes, parseManifest } from '../../src/body/manifest'
import { computeNormals } from '../../src/body/normals'
import { buildSubdivision, type Subdivision, subdividePositions } from '../../src/body/subdivide'

/** A body as it is drawn: the refined mesh, metres, body frame. */
export interface RefinedBody {
  readonly positions: Float32Array
  readonly normals: Float32Array
}

export interface Bodies {
  readonly topology: BodyTopology
  readonly subdivision: Subdivision
  /** The triangles of the skin alone: without the eyeballs, which come last. */
  readonly skinTriangles: Uint32Array
  readonly refined: Readonly<Record<BodySex, RefinedBody>>
}

/** Reads the shipped models back, so that what is placed is what is drawn. */
export async function readBodies(folder = 'public/models'): Promise<Bodies> {
  const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)))
  const manifest = parseManifest(JSON.parse(readFileSync(join(folder, 'bodies.json'), 'utf8')))
  const topology = await decodeTopology(manifest, bytes(manifest.topology.file))
  const subdivision = buildSubdivision(topology.quads, topology.vertexCount)
  const refined = {} as Record<BodySex, RefinedBody>
  for (const sex of bodySexes) {
    const cage = await decodePositions(manifest, sex, topology, bytes(manifest.bodies[sex].file))
    const positions = subdividePositions(subdivision, cage)
    refined[sex] = { positions, normals: computeNormals(subdivision.triangles, positions) }
  }
  const skinTriangles = subdivision.triangles.slice(0, topology.skinQuadCount * 24)
  return { topology, subdivision, skinTriangles, refined }
}
