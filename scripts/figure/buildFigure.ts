import { bodySexes } from '../../src/body/manifest'
import { FIGURE_FORMAT, FIGURE_FORMAT_VERSION, type FigureFile } from '../../src/chart/figureFile'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { drawViews } from './drawViews'
import { refineTwice } from './refineTwice'

/** Draws the 2D figures from the shipped bodies. */
export async function buildFigure(files: Files): Promise<Built> {
  const built: Record<string, string> = {}
  for (const sex of bodySexes) {
    const { subdivision, refined } = await loadBody(sex, files)
    const figure: FigureFile = {
      format: FIGURE_FORMAT,
      version: FIGURE_FORMAT_VERSION,
      body: sex,
      views: drawViews(refineTwice(subdivision, refined.positions)),
    }
    built[`public/models/figure-${sex}.json`] = `${JSON.stringify(figure, null, 1)}\n`
  }
  return built
}
