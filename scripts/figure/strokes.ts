/**
 * Follows valleys from pixel to pixel and joins them to strokes, with two thresholds like the Canny
 * edge detector.
 */

import type { FigurePoint } from '../../src/body/figureFile'
import { type Grid, PIXEL } from './raster'
import type { Valleys } from './valleys'

export interface StrokeRule {
  /** A stroke starts where the valley is at least this strong. */
  readonly start: number
  /** It continues while the valley is at least this strong. */
  readonly end: number
  /** Shorter strokes are dropped. Millimetres. */
  readonly shortest: number
}

/**
 * Finds the strokes.
 *
 * @param isPlace whether a point of the figure, in millimetres, may have strokes
 * @returns open polylines in figure millimetres, the strongest first
 */
export function followValleys(
  grid: Grid,
  valleys: Valleys,
  rule: StrokeRule,
  isPlace: (point: FigurePoint) => boolean,
): FigurePoint[][] {
  const { width, origin } = grid
  const { strength, offsetX, offsetY, alongX, alongY } = valleys
  const place = (pixel: number): FigurePoint => [
    origin[0] + ((pixel % width) + offsetX[pixel]!) * PIXEL,
    origin[1] + (Math.floor(pixel / width) + offsetY[pixel]!) * PIXEL,
  ]
  const isTaken = strength.map((value, pixel) =>
    value >= rule.end &&
    isPlace([origin[0] + (pixel % width) * PIXEL, origin[1] + Math.floor(pixel / width) * PIXEL])
      ? 0
      : 1,
  )

  /** The best free neighbour in the direction of travel, or -1. */
  const ahead = (pixel: number, dx: number, dy: number): number => {
    let best = -1
    let bestScore = 0
    for (let y = -1; y <= 1; y++) {
      for (let x = -1; x <= 1; x++) {
        const candidate = pixel + y * width + x
        if (isTaken[candidate]) continue
        const straight = (x * dx + y * dy) / Math.hypot(x, y)
        if (!(straight > 0.3)) continue
        const parallel = Math.abs(alongX[candidate]! * dx + alongY[candidate]! * dy)
        const score = straight + parallel
        if (score > bestScore) [best, bestScore] = [candidate, score]
      }
    }
    return best
  }
  const follow = (start: number, sign: number): number[] => {
    const path: number[] = []
    let [dx, dy] = [alongX[start]! * sign, alongY[start]! * sign]
    for (let pixel = ahead(start, dx, dy); pixel >= 0; pixel = ahead(pixel, dx, dy)) {
      isTaken[pixel] = 1
      path.push(pixel)
      const turn = alongX[pixel]! * dx + alongY[pixel]! * dy < 0 ? -1 : 1
      dx = alongX[pixel]! * turn
      dy = alongY[pixel]! * turn
    }
    return path
  }
  /** Marks the neighbours as taken, so that no second stroke runs next to this one. */
  const clearBeside = (path: readonly number[]) => {
    for (const pixel of path) {
      for (let y = -1; y <= 1; y++) isTaken.fill(1, pixel + y * width - 1, pixel + y * width + 2)
    }
  }

  const starts: number[] = []
  for (let pixel = 0; pixel < strength.length; pixel++)
    if (strength[pixel]! >= rule.start) starts.push(pixel)
  starts.sort((a, b) => strength[b]! - strength[a]! || a - b)
  const strokes: FigurePoint[][] = []
  for (const start of starts) {
    if (isTaken[start]) continue
    isTaken[start] = 1
    const path = [...follow(start, 1).reverse(), start, ...follow(start, -1)]
    clearBeside(path)
    if (path.length * PIXEL >= rule.shortest) strokes.push(path.map(place))
  }
  return strokes
}
