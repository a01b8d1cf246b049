import { useEffect, useState } from 'react'
import { type ChartFile, parseChart } from '../../body/chartFile'
import { type FigureView, parseFigure } from '../../body/figureFile'
import { type PointPosition, parsePositions } from '../../body/positions'
import { fetchJson } from '../fetchJson'

/** All that the flat view draws of one body. */
export interface Chart {
  readonly body: string
  readonly views: readonly FigureView[]
  readonly regions: ChartFile
  readonly places: readonly PointPosition[]
}

async function loadChart(body: string): Promise<Chart> {
  const [figure, regions, places] = await Promise.all([
    fetchJson(`figure-${body}.json`),
    fetchJson(`chart-${body}.json`),
    fetchJson(`places-${body}.json`),
  ])
  return {
    body,
    views: parseFigure(figure).views,
    regions: parseChart(regions),
    places: parsePositions(places),
  }
}

/** The chart of a body; undefined while it loads, 'failed' if it cannot be. */
export function useChart(body: string): Chart | 'failed' | undefined {
  const [chart, setChart] = useState<Chart | 'failed'>()
  useEffect(() => {
    let current = true
    loadChart(body).then(
      (loaded) => current && setChart(loaded),
      () => current && setChart('failed'),
    )
    return () => {
      current = false
    }
  }, [body])
  return chart
}
