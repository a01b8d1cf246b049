/** Loads a body from `public/models`, decoded and refined, for build steps and tests. */

import { type BodyTopology, decodePositions, decodeTopology } from '../../src/body/decodeBody'
import { type BodyManifest, parseManifest } from '../../src/body/manifest'
import { type RefinedBody, refineBody } from '../../src/body/refineBody'
import { buildSubdivision, type Subdivision } from '../../src/body/subdivide'
import type { BodyId } from '../../src/domain/figure/bodies'
import { type Files, projectFiles, readJson } from '../shared/files'

export interface LoadedBody {
  readonly manifest: BodyManifest
  readonly topology: BodyTopology
  readonly subdivision: Subdivision
  /** Three coordinates per cage vertex, in metres. */
  readonly cagePositions: Float32Array
  readonly refined: RefinedBody
}

const MODELS = 'public/models'

export async function loadBody(bodyId: BodyId, files: Files = projectFiles): Promise<LoadedBody> {
  const manifest = parseManifest(readJson(files, `${MODELS}/bodies.json`))
  const topology = await decodeTopology(manifest, files.read(`${MODELS}/${manifest.topology.file}`))
  const bytes = files.read(`${MODELS}/${manifest.bodies[bodyId].file}`)
  const cagePositions = await decodePositions(manifest, bodyId, topology, bytes)
  const subdivision = buildSubdivision(topology.quads, topology.vertexCount)
  const refined = refineBody(subdivision, cagePositions)
  return { manifest, topology, subdivision, cagePositions, refined }
}
