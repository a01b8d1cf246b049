/**
 * Paints the skin regions on the left half of the male body, mirrors them to the right and writes
 * `public/models/regions.json` and `regions.bin`. Run: npx tsx scripts/build-regions.ts
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import joints from '../data/body/joints.json' with { type: 'json' }
import regions from '../data/regions.json' with { type: 'json' }
import { REGIONS_FORMAT, type RegionsHeader } from '../src/body/regionMap'
import { loadBody } from './body/loadBody'
import { findAnatomy, type TiedLandmark } from './regions/anatomy'
import { cleanRegions } from './regions/clean'
import { paintPatches } from './regions/paint'
import { findLeftPatches, oppositeSubQuad } from './regions/patches'

const root = fileURLToPath(new URL('..', import.meta.url))
const landmarks = ['head', 'trunk', 'arm', 'leg'].flatMap(
  (part) =>
    JSON.parse(readFileSync(`${root}data/landmarks/${part}.json`, 'utf8')) as TiedLandmark[],
)
const { topology, refined } = await loadBody('male')
const patches = findLeftPatches(topology, refined)
const anatomy = findAnatomy(refined, landmarks, joints.male as unknown as Record<string, number[]>)
const painted = cleanRegions(patches, paintPatches(anatomy, patches))

const ids = regions.map(({ id }) => id)
const labels = new Uint8Array(topology.skinQuadCount * 4).fill(ids.length)
for (const [at, { subQuad }] of patches.entries()) {
  const label = ids.indexOf(painted[at]!)
  if (label < 0) throw new Error(`data/regions.json has no region "${painted[at]}".`)
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
writeFileSync(`${root}public/models/regions.json`, `${JSON.stringify(header, null, 2)}\n`)
writeFileSync(`${root}public/models/regions.bin`, labels)
