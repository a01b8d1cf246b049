/**
 * Draws the skin regions as they are seen from the front, the back and the left, for the flat view:
 * `npx tsx scripts/build-chart.ts`. Running it again writes the same bytes.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bodySexes } from '../src/body/manifest'
import { decodeRegions, parseRegionsHeader } from '../src/body/regionMap'
import { CHART_FORMAT, type ChartFile } from '../src/chart/flat/chartFile'
import { loadBody } from './body/loadBody'
import { spotsOfTriangles } from './chart/skinSpots'
import { traceRegions } from './chart/traceRegions'
import { refineTwice } from './figure/refineTwice'

const models = fileURLToPath(new URL('../public/models/', import.meta.url))
const header = parseRegionsHeader(JSON.parse(readFileSync(`${models}regions.json`, 'utf8')))
const regions = decodeRegions(header, readFileSync(models + header.file))

for (const sex of bodySexes) {
  const { subdivision, refined } = await loadBody(sex)
  const body = refineTwice(subdivision, refined.positions)
  const spots = spotsOfTriangles(body, regions, 8)
  const chart: ChartFile = {
    format: CHART_FORMAT,
    version: 1,
    views: {
      front: traceRegions(body, spots, 'front'),
      back: traceRegions(body, spots, 'back'),
      left: traceRegions(body, spots, 'left'),
    },
  }
  writeFileSync(`${models}chart-${sex}.json`, `${JSON.stringify(chart, null, 1)}\n`)
}
