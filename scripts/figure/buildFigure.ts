import { FIGURE_FORMAT, FIGURE_FORMAT_VERSION, type FigureFile } from '../../src/body/figureFile'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { drawViews } from './drawViews'
import { refineTwice } from './refineTwice'

/** Draws the 2D figures from the shipped bodies. */
export async function buildFigure(files: Files): Promise<Built> {
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const { subdivision, refined } = await loadBody(bodyId, files)
    const figure: FigureFile = {
      format: FIGURE_FORMAT,
      version: FIGURE_FORMAT_VERSION,
      body: bodyId,
      views: drawViews(refineTwice(subdivision, refined.positions)),
    }
    built[`public/models/figure-${bodyId}.json`] = `${JSON.stringify(figure, null, 1)}\n`
  }
  return built
}
