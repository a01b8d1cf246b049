/** Follows valleys from pixel to pixel into strokes, with two thresholds as Canny does. */

import type { FigurePoint } from '../../src/body/figureFile'
import { type Grid, PIXEL } from './raster'
import type { Valleys } from './valleys'

export interface StrokeRule {
  /** A stroke starts where the valley is at least this strong… */
  readonly start: number
  /** …and runs on as long as it is at least this strong. */
  readonly end: number
  /** Shorter strokes are dropped. Millimetres. */
  readonly shortest: number
}

/**
 * @param isPlace whether strokes are wanted at a point of the figure, millimetres
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
  const place = (at: number): FigurePoint => [
    origin[0] + ((at % width) + offsetX[at]!) * PIXEL,
    origin[1] + (Math.floor(at / width) + offsetY[at]!) * PIXEL,
  ]
  const isTaken = strength.map((value, at) =>
    value >= rule.end &&
    isPlace([origin[0] + (at % width) * PIXEL, origin[1] + Math.floor(at / width) * PIXEL])
      ? 0
      : 1,
  )

  /** The best free neighbour ahead, or -1. */
  const ahead = (at: number, dx: number, dy: number): number => {
    let best = -1
    let bestScore = 0
    for (let y = -1; y <= 1; y++) {
      for (let x = -1; x <= 1; x++) {
        const candidate = at + y * width + x
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
    for (let at = ahead(start, dx, dy); at >= 0; at = ahead(at, dx, dy)) {
      isTaken[at] = 1
      path.push(at)
      const turn = alongX[at]! * dx + alongY[at]! * dy < 0 ? -1 : 1
      dx = alongX[at]! * turn
      dy = alongY[at]! * turn
    }
    return path
  }
  /** Leaves no room for a second stroke right beside. */
  const clearBeside = (path: readonly number[]) => {
    for (const at of path) {
      for (let y = -1; y <= 1; y++) isTaken.fill(1, at + y * width - 1, at + y * width + 2)
    }
  }

  const starts: number[] = []
  for (let at = 0; at < strength.length; at++) if (strength[at]! >= rule.start) starts.push(at)
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
