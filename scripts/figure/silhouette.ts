/** Traces the outline of the body: marching squares on its blurred cover. */

import type { FigurePoint } from '../../src/body/figureFile'
import { blur } from './blur'
import { PIXEL, type Picture } from './raster'

const SOFTNESS = 1.2
/** Minimum length of an outline, millimetres: smaller gaps are noise between touching fingers. */
const SHORTEST = 25

/** @returns closed polylines in figure millimetres, without repeating the first point */
export function traceSilhouette({ grid, cover }: Picture): FigurePoint[][] {
  const { width, origin } = grid
  const soft = blur(grid, cover, SOFTNESS)
  const isBody = (pixel: number) => soft[pixel]! > 0.5

  // A border point lies between a pixel inside and one outside; its key is made of both.
  const next = new Map<number, number>()
  const keyOf = (a: number, b: number) => Math.min(a, b) * 2 + (Math.abs(a - b) === 1 ? 0 : 1)
  for (let pixel = 0; pixel < soft.length - width - 1; pixel++) {
    const corners = [pixel, pixel + 1, pixel + width + 1, pixel + width]
    const inside = corners.map(isBody)
    const leaving: number[] = []
    const entering: number[] = []
    for (let k = 0; k < 4; k++) {
      const follower = (k + 1) % 4
      if (inside[k] === inside[follower]) continue
      const side = keyOf(corners[k]!, corners[follower]!)
      if (inside[k]) leaving.push(side)
      else entering.push(side)
    }
    // The body is to the left of the direction of travel. On a saddle the two bodies stay separate.
    for (const [i, side] of leaving.entries()) {
      const partner = inside[0] && leaving.length === 2 ? 1 - i : i
      next.set(side, entering[partner]!)
    }
  }

  const pointOn = (side: number): FigurePoint => {
    const from = side >> 1
    const step = side % 2 === 0 ? 1 : width
    const t = (0.5 - soft[from]!) / (soft[from + step]! - soft[from]!)
    const [x, y] = [from % width, Math.floor(from / width)]
    return [
      origin[0] + (x + (step === 1 ? t : 0)) * PIXEL,
      origin[1] + (y + (step === 1 ? 0 : t)) * PIXEL,
    ]
  }
  const loops: FigurePoint[][] = []
  for (const start of next.keys()) {
    const loop: FigurePoint[] = []
    for (let side = start; next.has(side); ) {
      loop.push(pointOn(side))
      const following = next.get(side)!
      next.delete(side)
      side = following
    }
    if (loop.length * PIXEL >= SHORTEST) loops.push(loop)
  }
  return loops
}
