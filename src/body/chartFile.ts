/**
 * `public/models/chart-female.json`, `chart-male.json`: the skin regions as they are seen on the
 * line drawings of `figure-*.json`, in the same millimetres.
 *
 * A body mirrors exactly, so that of a pair only the left region is stored on the front and the
 * back, and the picture from the right is the mirror image of the one from the left.
 */

import type { ViewSide } from '../domain/figure/viewSide'
import { otherSide } from '../domain/points/sides'
import type { Side } from '../domain/schema/code'

export const CHART_FORMAT = 'tsubo-chart'

export interface StoredChartRegion {
  readonly region: string
  readonly side: Side
  /** SVG path of its closed outlines; fill with the rule `evenodd`. */
  readonly path: string
}

export interface ChartFile {
  readonly format: typeof CHART_FORMAT
  readonly version: 1
  readonly views: Readonly<Record<'front' | 'back' | 'left', readonly StoredChartRegion[]>>
}

export interface ChartRegion extends StoredChartRegion {
  /** To be drawn with x turned round. */
  readonly mirrored: boolean
}

/** @throws with the reason if the parsed JSON is not a chart */
export function parseChart(json: unknown): ChartFile {
  const chart = json as Partial<ChartFile> | null
  if (chart?.format !== CHART_FORMAT || chart.version !== 1 || !Array.isArray(chart.views?.left))
    throw new Error('The file with the chart of the regions cannot be read.')
  return chart as ChartFile
}

const mirrored = (region: StoredChartRegion): ChartRegion => ({
  ...region,
  side: otherSide(region.side),
  mirrored: true,
})
const asStored = (region: StoredChartRegion): ChartRegion => ({ ...region, mirrored: false })

/** What is seen from a side: each region of each side of the body at most once. */
export function regionsSeen({ views }: ChartFile, from: ViewSide): ChartRegion[] {
  switch (from) {
    case 'left':
      return views.left.map(asStored)
    case 'right':
      return views.left.map(mirrored)
    default:
      return views[from].flatMap((region) =>
        region.side === 'midline' ? [asStored(region)] : [asStored(region), mirrored(region)],
      )
  }
}
