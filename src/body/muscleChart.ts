/**
 * `public/models/muscle-chart-female.json`, `muscle-chart-male.json`: the muscles as they are seen on
 * the line drawings of `figure-*.json`, in the same millimetres. As in `chartFile.ts`, only those of
 * the left half are stored.
 */

import type { ViewSide } from '../domain/figure/viewSide'

export const MUSCLE_CHART_FORMAT = 'tsubo-muscle-chart'

interface StoredMuscle {
  readonly muscle: string
  /** SVG path of its closed outlines; fill with the rule `evenodd`. */
  readonly path: string
}

export interface MuscleChart {
  readonly format: typeof MUSCLE_CHART_FORMAT
  readonly version: 1
  /** The innermost first, so that the outermost is drawn last. */
  readonly views: Readonly<Record<'front' | 'back' | 'left', readonly StoredMuscle[]>>
}

export interface SeenMuscle extends StoredMuscle {
  readonly side: 'left' | 'right'
  /** To be drawn with x turned round. */
  readonly mirrored: boolean
}

/** @throws with the reason if the parsed JSON is not a chart of the muscles */
export function parseMuscleChart(json: unknown): MuscleChart {
  const chart = json as Partial<MuscleChart> | null
  if (
    chart?.format !== MUSCLE_CHART_FORMAT ||
    chart.version !== 1 ||
    !Array.isArray(chart.views?.left)
  )
    throw new Error('The file with the chart of the muscles cannot be read.')
  return chart as MuscleChart
}

/** What is seen from a side: each muscle on both sides of the body, or on the side that is seen. */
export function musclesSeen({ views }: MuscleChart, from: ViewSide): SeenMuscle[] {
  const left = views[from === 'right' ? 'left' : from]
  const asStored = left.map((each) => ({ ...each, side: 'left' as const, mirrored: false }))
  const turned = left.map((each) => ({ ...each, side: 'right' as const, mirrored: true }))
  if (from === 'left') return asStored
  return from === 'right' ? turned : [...asStored, ...turned]
}
