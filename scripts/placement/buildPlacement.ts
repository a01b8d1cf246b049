import { regionOfTriangle } from '../../src/body/regionMap'
import { formatDataProblem } from '../../src/domain/dataset'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import { loadDataset } from '../data/loadDataset'
import type { Built } from '../pipeline/step'
import { loadRegions } from '../regions/loadRegions'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { checkParts } from './checkParts'
import { placeAtlas } from './placeAtlas'
import { buildPlacesFile } from './placesFile'

/**
 * Places every point on every body.
 *
 * @throws with one line per point that cannot be placed or lies in the wrong part of the body
 */
export async function buildPlacement(files: Files): Promise<Built> {
  const dataset = loadDataset('data', files)
  const regions = loadRegions(files)
  const regionOf = (triangle: number) => regionOfTriangle(regions, triangle) ?? 'eye'
  const problems = new Set<string>()
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const atlas = placeAtlas(dataset, await loadBody(bodyId, files))
    const misplaced = checkParts(dataset, atlas.spots, atlas.skin, regionOf)
    for (const problem of [...atlas.problems, ...misplaced])
      problems.add(`${formatDataProblem(problem)} (${bodyId})`)
    const file = buildPlacesFile(bodyId, atlas.spots, regionOf)
    built[`public/models/places-${bodyId}.json`] = jsonByRows(file, ['places'])
  }
  if (problems.size > 0) throw new Error([...problems].join('\n'))
  return built
}
