import type { Vec3 } from '../../src/body/frame'
import { add, scale } from '../shared/vectors'

/** A point of the centripetal Catmull–Rom curve between `b` and `c`, `t` from 0 to 1. */
function curveAt(a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: number): Vec3 {
  const step = (p: Vec3, q: Vec3) =>
    Math.max(1e-6, Math.sqrt(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])))
  const [t1, t2] = [step(a, b), step(a, b) + step(b, c)]
  const t3 = t2 + step(c, d)
  const at = t1 + (t2 - t1) * t
  const mix = (p: Vec3, q: Vec3, from: number, to: number) =>
    add(scale(p, (to - at) / (to - from)), scale(q, (at - from) / (to - from)))
  const [ab, bc, cd] = [mix(a, b, 0, t1), mix(b, c, t1, t2), mix(c, d, t2, t3)]
  return mix(mix(ab, bc, 0, t2), mix(bc, cd, t1, t3), t1, t2)
}

const reflected = (end: Vec3, next: Vec3): Vec3 => add(scale(end, 2), scale(next, -1))

/** A point of the curve through all points; `at` counts points, from 0 to `points.length - 1`. */
export function onCurve(points: readonly Vec3[], at: number): Vec3 {
  const last = points.length - 1
  const span = Math.min(Math.max(Math.floor(at), 0), last - 1)
  const [b, c] = [points[span]!, points[span + 1]!]
  const a = points[span - 1] ?? reflected(b, c)
  const d = points[span + 2] ?? reflected(c, b)
  return curveAt(a, b, c, d, at - span)
}

/** A number between given ones; it never leaves the range of its two neighbours. */
export function onNumbers(values: readonly number[], at: number): number {
  const last = values.length - 1
  if (last === 0) return values[0]!
  const span = Math.min(Math.max(Math.floor(at), 0), last - 1)
  const [b, c] = [values[span]!, values[span + 1]!]
  const [a, d] = [values[span - 1] ?? b, values[span + 2] ?? c]
  const t = at - span
  const value = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  return Math.min(Math.max(value, Math.min(b, c)), Math.max(b, c))
}
