import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodySexes } from '../../src/body/manifest'
import { parsePositions } from '../../src/body/positions'

/** The skin regions each point lies in, over all bodies, from the committed places. */
export function readRegionsOfPoints(folder = 'public/models'): Map<string, string[]> {
  const regions = new Map<string, Set<string>>()
  for (const sex of bodySexes) {
    const file = readFileSync(join(folder, `places-${sex}.json`), 'utf8')
    for (const { code, region } of parsePositions(JSON.parse(file)))
      regions.set(code, (regions.get(code) ?? new Set()).add(region))
  }
  return new Map([...regions].map(([code, ids]) => [code, [...ids].toSorted()]))
}
