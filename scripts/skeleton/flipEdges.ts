import type { Vec3 } from '../../src/body/frame'
import { cross, dot, subtract } from '../shared/vectors'
import type { Mesh } from './surfaceNets'

const ROUNDS = 12
/** A flip must make the sharpest of its five edges flatter by so much, as a cosine. */
const GAIN = 1e-4

/**
 * Of two triangles side by side takes the other diagonal, where that leaves a flatter surface.
 *
 * @param inside whether a vertex is in the part that is flattened; one corner of the two suffices
 */
export function flipEdges(mesh: Mesh, inside: (vertex: number) => boolean): Mesh {
  const triangles = mesh.triangles.slice()
  for (let round = 0; round < ROUNDS; round++)
    if (!flipOnce(triangles, mesh.positions, inside)) break
  return { positions: mesh.positions, triangles }
}

/** Each triangle takes part in one flip at most. @returns whether there was any */
function flipOnce(
  triangles: Uint32Array,
  positions: Float32Array,
  inside: (vertex: number) => boolean,
): boolean {
  const place = (vertex: number) =>
    positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vec3
  const normal = (a: number, b: number, c: number): Vec3 => {
    const square = cross(subtract(place(b), place(a)), subtract(place(c), place(a)))
    const length = Math.hypot(...square) || 1
    return [square[0] / length, square[1] / length, square[2] / length]
  }
  /** Each directed edge, with its triangle and the corner opposite to it. */
  const edges = new Map<string, { triangle: number; opposite: number }>()
  for (let at = 0; at < triangles.length; at += 3)
    for (let k = 0; k < 3; k++)
      edges.set(`${triangles[at + k]} ${triangles[at + ((k + 1) % 3)]}`, {
        triangle: at,
        opposite: triangles[at + ((k + 2) % 3)]!,
      })
  const beyond = (a: number, b: number): Vec3 | undefined => {
    const other = edges.get(`${b} ${a}`)
    return other && normal(b, a, other.opposite)
  }
  const touched = new Set<number>()
  const around = (at: number) =>
    [0, 1, 2].map((k) => edges.get(`${triangles[at + ((k + 1) % 3)]} ${triangles[at + k]}`))
  for (const [key, { triangle, opposite: c }] of edges) {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    const other = edges.get(`${b} ${a}`)
    if (a > b || !other) continue
    const d = other.opposite
    if (edges.has(`${c} ${d}`) || edges.has(`${d} ${c}`) || ![a, b, c, d].some(inside)) continue
    const near = [triangle, other.triangle]
    if (near.some((each) => touched.has(each))) continue
    const flattest = (
      upper: Vec3,
      lower: Vec3,
      sides: readonly (readonly [Vec3, Vec3 | undefined])[],
    ) => Math.min(dot(upper, lower), ...sides.map(([own, next]) => (next ? dot(own, next) : 1)))
    const [ca, bc, ad, db] = [beyond(c, a), beyond(b, c), beyond(a, d), beyond(d, b)]
    const [one, two] = [normal(a, b, c), normal(b, a, d)]
    const [left, right] = [normal(a, d, c), normal(d, b, c)]
    const now = flattest(one, two, [
      [one, ca],
      [one, bc],
      [two, ad],
      [two, db],
    ])
    const then = flattest(left, right, [
      [left, ca],
      [right, bc],
      [left, ad],
      [right, db],
    ])
    if (then < now + GAIN) continue
    // Neighbours wait for the next round, because their surroundings have changed.
    for (const each of near)
      for (const beside of [...around(each), { triangle: each }])
        if (beside) touched.add(beside.triangle)
    triangles.set([a, d, c], triangle)
    triangles.set([d, b, c], other.triangle)
  }
  return touched.size > 0
}
