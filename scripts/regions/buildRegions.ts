import { REGIONS_FORMAT, type RegionsHeader } from '../../src/body/regionMap'
import type { BodyId } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import { type Files, readJson } from '../shared/files'
import { findAnatomy, type TiedLandmark } from './anatomy'
import { cleanRegions } from './clean'
import { paintPatches } from './paint'
import { findLeftPatches, oppositeSubQuad } from './patches'

/**
 * The regions are painted once, on the landmarks and joints of this body, and are valid on every
 * body.
 */
const PAINTED: BodyId = 'male'

/** Paints the skin regions on the left half of a body and mirrors them to the right. */
export async function buildRegions(files: Files): Promise<Built> {
  const landmarks = files
    .list('data/landmarks')
    .flatMap((name) => readJson(files, `data/landmarks/${name}`) as TiedLandmark[])
  const joints = readJson(files, 'data/body/joints.json') as Record<
    BodyId,
    Record<string, number[]>
  >
  const { topology, refined } = await loadBody(PAINTED, files)
  const patches = findLeftPatches(topology, refined)
  const anatomy = findAnatomy(refined, landmarks, joints[PAINTED])
  const painted = cleanRegions(patches, paintPatches(anatomy, patches))

  const ids = (readJson(files, 'data/regions.json') as { id: string }[]).map(({ id }) => id)
  const labels = new Uint8Array(topology.skinQuadCount * 4).fill(ids.length)
  for (const [index, { subQuad }] of patches.entries()) {
    const label = ids.indexOf(painted[index]!)
    if (label < 0) throw new Error(`data/regions.json has no region "${painted[index]}".`)
    labels[subQuad] = label
    labels[oppositeSubQuad(topology, subQuad)] = label
  }
  const missing = ids.filter((_, label) => !labels.includes(label))
  if (missing.length > 0) throw new Error(`No skin is painted as ${missing.join(', ')}.`)

  const header: RegionsHeader = {
    format: REGIONS_FORMAT,
    version: 1,
    ids,
    file: 'regions.bin',
    count: labels.length,
  }
  return {
    'public/models/regions.json': `${JSON.stringify(header, null, 2)}\n`,
    'public/models/regions.bin': labels,
  }
}
