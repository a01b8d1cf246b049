/**
 * Fits smooth cubic Bézier curves to a dense polyline.
 *
 * P. J. Schneider, "An algorithm for automatically fitting digitized curves", Graphics Gems (1990).
 */

import type { FigurePoint } from '../../src/body/figureFile'

/** Start, two controls, end. */
export type Cubic = readonly [FigurePoint, FigurePoint, FigurePoint, FigurePoint]

const REFINEMENTS = 4

const combine = (a: FigurePoint, s: number, b: FigurePoint, t: number): FigurePoint => [
  a[0] * s + b[0] * t,
  a[1] * s + b[1] * t,
]
const dot = (a: FigurePoint, b: FigurePoint) => a[0] * b[0] + a[1] * b[1]
const distance = (a: FigurePoint, b: FigurePoint) => Math.hypot(a[0] - b[0], a[1] - b[1])
const directionTo = (from: FigurePoint, to: FigurePoint): FigurePoint => {
  const length = distance(from, to) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

const pointAt = ([a, b, c, d]: Cubic, t: number): FigurePoint => {
  const s = 1 - t
  return combine(
    combine(a, s * s * s, b, 3 * s * s * t),
    1,
    combine(c, 3 * s * t * t, d, t * t * t),
    1,
  )
}

/**
 * Fits curves to a polyline.
 *
 * @param points at least two
 * @param tolerance maximum distance between curve and polyline, in their unit
 * @param reach number of points from which a tangent is taken
 */
export function fitCurves(
  points: readonly FigurePoint[],
  tolerance: number,
  reach: number,
): Cubic[] {
  const last = points.length - 1
  const tangentIn = directionTo(points[0]!, points[Math.min(reach, last)]!)
  const tangentOut = directionTo(points[last]!, points[Math.max(last - reach, 0)]!)
  return fitPart(points, tangentIn, tangentOut, tolerance, reach)
}

function fitPart(
  points: readonly FigurePoint[],
  tangentIn: FigurePoint,
  tangentOut: FigurePoint,
  tolerance: number,
  reach: number,
): Cubic[] {
  const last = points.length - 1
  const [start, end] = [points[0]!, points[last]!]
  if (last <= 1) {
    const third = distance(start, end) / 3
    return [[start, combine(start, 1, tangentIn, third), combine(end, 1, tangentOut, third), end]]
  }
  let parameters = lengthsAlong(points)
  let worst = { error: Number.POSITIVE_INFINITY, at: last >> 1 }
  for (let round = 0; round < REFINEMENTS; round++) {
    const curve = leastSquares(points, parameters, tangentIn, tangentOut)
    worst = worstError(points, parameters, curve)
    if (worst.error <= tolerance) return [curve]
    if (worst.error > 4 * tolerance) break
    parameters = parameters.map((t, i) => nearestParameter(curve, points[i]!, t))
  }
  const { at } = worst
  const tangent = directionTo(points[Math.min(at + reach, last)]!, points[Math.max(at - reach, 0)]!)
  return [
    ...fitPart(points.slice(0, at + 1), tangentIn, tangent, tolerance, reach),
    ...fitPart(points.slice(at), [-tangent[0], -tangent[1]], tangentOut, tolerance, reach),
  ]
}

function lengthsAlong(points: readonly FigurePoint[]): number[] {
  let length = 0
  const lengths = points.map((point, i) => {
    length += i === 0 ? 0 : distance(points[i - 1]!, point)
    return length
  })
  return lengths.map((value) => value / length)
}

function leastSquares(
  points: readonly FigurePoint[],
  parameters: readonly number[],
  tangentIn: FigurePoint,
  tangentOut: FigurePoint,
): Cubic {
  const [start, end] = [points[0]!, points[points.length - 1]!]
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0]
  for (const [i, t] of parameters.entries()) {
    const s = 1 - t
    const first = combine(tangentIn, 3 * s * s * t, tangentIn, 0)
    const second = combine(tangentOut, 3 * s * t * t, tangentOut, 0)
    const base = pointAt([start, start, end, end], t)
    const rest = combine(points[i]!, 1, base, -1)
    c00 += dot(first, first)
    c01 += dot(first, second)
    c11 += dot(second, second)
    x0 += dot(first, rest)
    x1 += dot(second, rest)
  }
  const determinant = c00 * c11 - c01 * c01
  let lengthIn = (x0 * c11 - x1 * c01) / determinant
  let lengthOut = (c00 * x1 - c01 * x0) / determinant
  const chord = distance(start, end)
  // A handle that is too short or too long makes a loop: use equal handles instead.
  const isFair = (length: number) => length > chord * 0.01 && length < chord * 3
  if (!isFair(lengthIn) || !isFair(lengthOut)) lengthIn = lengthOut = chord / 3
  return [
    start,
    combine(start, 1, tangentIn, lengthIn),
    combine(end, 1, tangentOut, lengthOut),
    end,
  ]
}

function worstError(points: readonly FigurePoint[], parameters: readonly number[], curve: Cubic) {
  let worst = { error: 0, at: points.length >> 1 }
  for (let i = 1; i < points.length - 1; i++) {
    const error = distance(pointAt(curve, parameters[i]!), points[i]!)
    if (error > worst.error) worst = { error, at: i }
  }
  return worst
}

/** One step of Newton's method towards the parameter of the curve's nearest point. */
function nearestParameter(curve: Cubic, point: FigurePoint, t: number): number {
  const [a, b, c, d] = curve
  const s = 1 - t
  const [ab, bc, cd] = [combine(b, 3, a, -3), combine(c, 3, b, -3), combine(d, 3, c, -3)]
  const slope = combine(combine(ab, s * s, bc, 2 * s * t), 1, cd, t * t)
  const bend = combine(combine(bc, 2 * s, ab, -2 * s), 1, combine(cd, 2 * t, bc, -2 * t), 1)
  const miss = combine(pointAt(curve, t), 1, point, -1)
  const divisor = dot(slope, slope) + dot(miss, bend)
  return divisor === 0 ? t : Math.min(1, Math.max(0, t - dot(miss, slope) / divisor))
}
