import type { FigurePoint } from '../../src/body/figureFile'
import { cropPath } from '../../src/chart/sheet/cropPath'

export type Polyline = readonly FigurePoint[]

/** Points on each curve. */
const STEPS = 4

/** The lines of an SVG path of M, c and Z, as points along its curves. */
export const flatten = (path: string): Polyline[] =>
  cropPath(path, [-1e4, -1e4, 2e4, 2e4])
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.split(/[ C]/).map(Number)
      const points: FigurePoint[] = [[numbers[0]!, numbers[1]!]]
      for (let at = 0; at + 8 <= numbers.length; at += 6) {
        const [ax, ay, bx, by, cx, cy, dx, dy] = numbers.slice(at, at + 8) as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ]
        for (let step = 1; step <= STEPS; step++) {
          const t = step / STEPS
          const s = 1 - t
          const mix = (a: number, b: number, c: number, d: number) =>
            a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t
          points.push([mix(ax, bx, cx, dx), mix(ay, by, cy, dy)])
        }
      }
      return points
    })
