/** Reads a shipped body from `public/models`, decoded and refined, for build steps and tests. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BodyTopology, decodePositions, decodeTopology } from '../../src/body/decodeBody'
import { type BodyManifest, type BodySex, parseManifest } from '../../src/body/manifest'
import { type RefinedBody, refineBody } from '../../src/body/refineBody'
import { buildSubdivision, type Subdivision } from '../../src/body/subdivide'

const models = fileURLToPath(new URL('../../public/models/', import.meta.url))

export interface LoadedBody {
  readonly manifest: BodyManifest
  readonly topology: BodyTopology
  readonly subdivision: Subdivision
  /** Three coordinates per cage vertex, in metres. */
  readonly cagePositions: Float32Array
  readonly refined: RefinedBody
}

export async function loadBody(sex: BodySex): Promise<LoadedBody> {
  const manifest = parseManifest(JSON.parse(readFileSync(`${models}bodies.json`, 'utf8')))
  const topology = await decodeTopology(manifest, readFileSync(models + manifest.topology.file))
  const bytes = readFileSync(models + manifest.bodies[sex].file)
  const cagePositions = await decodePositions(manifest, sex, topology, bytes)
  const subdivision = buildSubdivision(topology.quads, topology.vertexCount)
  const refined = refineBody(subdivision, cagePositions)
  return { manifest, topology, subdivision, cagePositions, refined }
}
