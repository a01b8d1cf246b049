/**
 * Draws the 2D figures from the shipped bodies: `npx tsx scripts/build-figure.ts`.
 * Running it again writes the same bytes.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bodySexes } from '../src/body/manifest'
import { FIGURE_FORMAT, FIGURE_FORMAT_VERSION, type FigureFile } from '../src/chart/figureFile'
import { loadBody } from './body/loadBody'
import { drawViews } from './figure/drawViews'
import { refineTwice } from './figure/refineTwice'

const models = fileURLToPath(new URL('../public/models/', import.meta.url))

for (const sex of bodySexes) {
  const { subdivision, refined } = await loadBody(sex)
  const figure: FigureFile = {
    format: FIGURE_FORMAT,
    version: FIGURE_FORMAT_VERSION,
    body: sex,
    views: drawViews(refineTwice(subdivision, refined.positions)),
  }
  writeFileSync(`${models}figure-${sex}.json`, `${JSON.stringify(figure, null, 1)}\n`)
}
