import { parsePositions } from '../../src/body/positions'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { projectFiles, readJson } from '../shared/files'

/** By point code: the skin regions it lies in on any body, from the committed positions. */
export function readRegionsOfPoints(): Map<string, string[]> {
  const regions = new Map<string, Set<string>>()
  for (const bodyId of BODY_IDS) {
    const file = readJson(projectFiles, `public/models/places-${bodyId}.json`)
    for (const { code, region } of parsePositions(file))
      regions.set(code, (regions.get(code) ?? new Set()).add(region))
  }
  return new Map([...regions].map(([code, ids]) => [code, [...ids].toSorted()]))
}
