import type { Vec3 } from './frame'

/** Sums, products and lengths of vectors, and triangles of a mesh. */

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

export const plus = (a: Vec3, b: Vec3, times = 1): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
]

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const distance = (a: Vec3, b: Vec3): number => Math.hypot(...minus(a, b))

interface Mesh {
  /** Three per vertex. */
  readonly positions: Float32Array
  /** Three vertices per triangle. */
  readonly triangles: Uint32Array
}

/** No edge of the refined mesh is longer, metres: a triangle that starts farther away is not near. */
export const LONGEST_EDGE = 0.05

export type Corners = readonly [Vec3, Vec3, Vec3]

export function cornersOf({ positions, triangles }: Mesh, triangle: number): Corners {
  const at = (corner: number): Vec3 => {
    const start = triangles[triangle * 3 + corner]! * 3
    return [positions[start]!, positions[start + 1]!, positions[start + 2]!]
  }
  return [at(0), at(1), at(2)]
}

/** Outwards; as long as twice the area of the triangle. */
export const normalOf = ([a, b, c]: Corners): Vec3 => cross(minus(b, a), minus(c, a))

/** The spot of the edge from `a` to `b` that is nearest to `at`. */
function onEdge(a: Vec3, b: Vec3, at: Vec3): Vec3 {
  const along = minus(b, a)
  const share = dot(minus(at, a), along) / (dot(along, along) || 1)
  return plus(a, along, Math.min(Math.max(share, 0), 1))
}

/** The weights of the corners at a position in the plane, with sum 1; outside one is negative. */
export function weightsAt([a, b, c]: Corners, position: Vec3): Vec3 {
  const [toB, toC, to] = [minus(b, a), minus(c, a), minus(position, a)]
  const [bb, bc, cc] = [dot(toB, toB), dot(toB, toC), dot(toC, toC)]
  const [pb, pc] = [dot(to, toB), dot(to, toC)]
  const area = bb * cc - bc * bc
  if (area === 0) return [1, 0, 0]
  const second = (cc * pb - bc * pc) / area
  const third = (bb * pc - bc * pb) / area
  return [1 - second - third, second, third]
}

/** The sum of vectors, each times its weight. */
export const blend = (vectors: readonly Vec3[], weightOf: (index: number) => number): Vec3 =>
  vectors.reduce<Vec3>((sum, each, index) => plus(sum, each, weightOf(index)), [0, 0, 0])

/** The place in a triangle that is nearest to `at`. */
export function nearestInTriangle(corners: Corners, at: Vec3): Vec3 {
  const weights = weightsAt(corners, at)
  if (weights.every((weight) => weight >= 0)) return blend(corners, (index) => weights[index]!)
  const [a, b, c] = corners
  return [onEdge(b, c, at), onEdge(c, a, at)].reduce(
    (best, each) => (distance(each, at) < distance(best, at) ? each : best),
    onEdge(a, b, at),
  )
}
