import { bodySexes } from '../../src/body/manifest'
import { parsePositions } from '../../src/body/positions'
import { projectFiles, readJson } from '../shared/files'

/** The skin regions each point lies in, over all bodies, from the committed places. */
export function readRegionsOfPoints(): Map<string, string[]> {
  const regions = new Map<string, Set<string>>()
  for (const sex of bodySexes) {
    const file = readJson(projectFiles, `public/models/places-${sex}.json`)
    for (const { code, region } of parsePositions(file))
      regions.set(code, (regions.get(code) ?? new Set()).add(region))
  }
  return new Map([...regions].map(([code, ids]) => [code, [...ids].toSorted()]))
}
