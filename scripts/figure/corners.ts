import type { FigurePoint } from '../../src/body/figureFile'

/** Number of polyline points on each side over which a turn is measured. */
const REACH = 5
/** Cosine of the sharpest turn that still counts as a curve: about 55 degrees. */
const SHARPEST = 0.57

/**
 * Cuts a closed polyline at sharp turns, for example between two fingers, so that curves fitted to
 * the parts keep the corners. A loop without corners is cut once.
 *
 * @returns open polylines, each starting with the last point of the previous one
 */
export function splitAtCorners(loop: readonly FigurePoint[]): FigurePoint[][] {
  const count = loop.length
  const point = (i: number) => loop[(i + count) % count]!
  const straightness = loop.map(([x, y], i) => {
    const [bx, by] = point(i - REACH)
    const [cx, cy] = point(i + REACH)
    const [ux, uy, vx, vy] = [x - bx, y - by, cx - x, cy - y]
    return (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1)
  })
  const straight = (i: number) => straightness[(i + count) % count]!
  const corners = straightness.flatMap((value, i) => {
    if (value > SHARPEST) return []
    for (let near = 1; near <= REACH; near++) {
      if (straight(i - near) <= value || straight(i + near) < value) return []
    }
    return [i]
  })
  if (corners.length === 0) corners.push(0)
  return corners.map((start, k) => {
    const end = corners[k + 1] ?? corners[0]! + count
    return Array.from({ length: end - start + 1 }, (_, i) => point(start + i))
  })
}
