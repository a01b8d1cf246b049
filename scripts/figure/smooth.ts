import type { FigurePoint } from '../../src/body/figureFile'

/**
 * Each pass averages a point with its two neighbours. Together they are a blur with a sigma of
 * about 3 points.
 */
const PASSES = 18

/** Removes the pixel steps from a polyline; its two ends stay in place. */
export function smooth(line: readonly FigurePoint[]): readonly FigurePoint[] {
  let points = line
  for (let pass = 0; pass < PASSES; pass++) {
    points = points.map(([x, y], i): FigurePoint => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (before === undefined || after === undefined) return [x, y]
      return [(before[0] + 2 * x + after[0]) / 4, (before[1] + 2 * y + after[1]) / 4]
    })
  }
  return points
}
