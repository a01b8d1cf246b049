import { CHART_FORMAT, type ChartFile } from '../../src/body/chartFile'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import { refineTwice } from '../figure/refineTwice'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { loadSkinSpots } from './skinSpots'
import { traceRegions } from './traceRegions'

/**
 * Draws the outlines of the skin regions from the front, the back and the left, for the flat view.
 */
export async function buildChart(files: Files): Promise<Built> {
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const { subdivision, refined } = await loadBody(bodyId, files)
    const body = refineTwice(subdivision, refined.positions)
    const spots = loadSkinSpots(files, body, 8)
    const chart: ChartFile = {
      format: CHART_FORMAT,
      version: 1,
      views: {
        front: traceRegions(body, spots, 'front'),
        back: traceRegions(body, spots, 'back'),
        left: traceRegions(body, spots, 'left'),
      },
    }
    built[`public/models/chart-${bodyId}.json`] = `${JSON.stringify(chart, null, 1)}\n`
  }
  return built
}
