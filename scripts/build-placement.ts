import { readFileSync, writeFileSync } from 'node:fs'
import { bodySexes } from '../src/body/manifest'
import { decodeRegions, parseRegionsHeader, regionOfTriangle } from '../src/body/regionMap'
import { formatDataProblem } from '../src/domain/dataset'
import { loadBody } from './body/loadBody'
import { loadDataset } from './data/loadDataset'
import { checkParts } from './placement/checkParts'
import { placeAtlas } from './placement/placeAtlas'
import { buildPlacesFile, formatPlacesFile } from './placement/placesFile'

const MODELS = 'public/models'

const dataset = loadDataset()
const header = parseRegionsHeader(JSON.parse(readFileSync(`${MODELS}/regions.json`, 'utf8')))
const regions = decodeRegions(header, readFileSync(`${MODELS}/${header.file}`))

const problems = new Set<string>()
for (const sex of bodySexes) {
  const atlas = placeAtlas(dataset, await loadBody(sex))
  const regionOf = (triangle: number) => regionOfTriangle(regions, triangle) ?? 'eye'
  const misplaced = checkParts(dataset, atlas.spots, atlas.skin, regionOf)
  for (const problem of [...atlas.problems, ...misplaced])
    problems.add(`${formatDataProblem(problem)} (${sex})`)
  const file = buildPlacesFile(sex, atlas.spots, regionOf)
  writeFileSync(`${MODELS}/places-${sex}.json`, formatPlacesFile(file))
}
if (problems.size > 0) {
  console.error([...problems].join('\n'))
  process.exitCode = 1
}
