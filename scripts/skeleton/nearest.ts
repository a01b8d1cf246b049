import type { Box } from './field'

/** The least of many distances, asking only the parts that can be nearest. */
export type LeastOf = (
  x: number,
  y: number,
  z: number,
  distance: (part: number, x: number, y: number, z: number) => number,
) => number

const LEAF = 4

/** @param boxes one around each part, with all of its thickness */
export function buildNearest(boxes: readonly Box[]): LeastOf {
  const order = boxes.map((_, part) => part)
  // Per node: six bounds; then start and end of its leaf, or minus its second child.
  const bounds: number[] = []
  const links: number[] = []
  function build(from: number, to: number): void {
    const node = links.length / 2
    const low = [Infinity, Infinity, Infinity]
    const high = [-Infinity, -Infinity, -Infinity]
    for (let i = from; i < to; i++)
      for (let axis = 0; axis < 3; axis++) {
        const { min, max } = boxes[order[i]!]!
        low[axis] = Math.min(low[axis]!, min[axis]!)
        high[axis] = Math.max(high[axis]!, max[axis]!)
      }
    bounds.push(...low, ...high)
    links.push(from, to)
    if (to - from <= LEAF) return
    const size = (axis: number) => high[axis]! - low[axis]!
    const axis = [0, 1, 2].reduce((best, each) => (size(each) > size(best) ? each : best), 0)
    const middle = (part: number) => boxes[part]!.min[axis]! + boxes[part]!.max[axis]!
    const sorted = order.slice(from, to).sort((a, b) => middle(a) - middle(b) || a - b)
    order.splice(from, sorted.length, ...sorted)
    const half = (from + to) >> 1
    build(from, half)
    const second = links.length / 2
    build(half, to)
    links[node * 2] = -second
  }
  build(0, order.length)
  const box = Float64Array.from(bounds)
  const link = Int32Array.from(links)
  const parts = Int32Array.from(order)

  function squareTo(node: number, x: number, y: number, z: number): number {
    const at = node * 6
    const dx = Math.max(box[at]! - x, 0, x - box[at + 3]!)
    const dy = Math.max(box[at + 1]! - y, 0, y - box[at + 4]!)
    const dz = Math.max(box[at + 2]! - z, 0, z - box[at + 5]!)
    return dx * dx + dy * dy + dz * dz
  }

  // Without functions or arrays of its own: this runs millions of times.
  const waiting = new Int32Array(64)
  const waitingAt = new Float64Array(64)
  return (x, y, z, distance) => {
    let best = Number.POSITIVE_INFINITY
    let top = 0
    waiting[0] = 0
    waitingAt[0] = 0
    while (top >= 0) {
      let node = waiting[top]!
      const nearest = waitingAt[top]!
      top--
      if (best < 0 ? nearest > 0 : nearest > best * best) continue
      while (link[node * 2]! < 0) {
        const a = node + 1
        const b = -link[node * 2]!
        const toA = squareTo(a, x, y, z)
        const toB = squareTo(b, x, y, z)
        top++
        waiting[top] = toA <= toB ? b : a
        waitingAt[top] = toA <= toB ? toB : toA
        node = toA <= toB ? a : b
      }
      const end = link[node * 2 + 1]!
      for (let i = link[node * 2]!; i < end; i++) {
        const value = distance(parts[i]!, x, y, z)
        if (value < best) best = value
      }
    }
    return best
  }
}
