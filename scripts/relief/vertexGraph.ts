import type { BodyTopology } from '../../src/body/decodeBody'
import type { RefinedBody } from '../../src/body/refineBody'
import type { Subdivision } from '../../src/body/subdivide'

/** The vertices of a refined body, and which lie side by side. Numbers are one per vertex. */
export interface VertexGraph {
  /** The vertices whose way along edges from any of the starts is at most `reach`, metres. */
  within(starts: Iterable<number>, reach: number): number[]
  /**
   * Smooths over so many edges, which are shorter where a body has finer shapes, and at least over
   * `FINEST`.
   *
   * @param only these change
   */
  smooth(values: Float64Array, edges: number, only?: readonly number[]): void
  /** The mean of each number and the one on the other side of the body. */
  symmetric(values: Float64Array): Float64Array
}

const STEPS = 16
/** Metres. */
const FINEST = 0.003

export function buildVertexGraph(
  { positions, triangles }: RefinedBody,
  topology: BodyTopology,
  subdivision: Subdivision,
): VertexGraph {
  const count = positions.length / 3
  const sets = Array.from({ length: count }, () => new Set<number>())
  for (let first = 0; first < triangles.length; first += 3) {
    const [a, b, c] = [triangles[first]!, triangles[first + 1]!, triangles[first + 2]!]
    sets[a]!.add(b).add(c)
    sets[b]!.add(a).add(c)
    sets[c]!.add(a).add(b)
  }
  const length = (a: number, b: number) =>
    Math.hypot(
      positions[a * 3]! - positions[b * 3]!,
      positions[a * 3 + 1]! - positions[b * 3 + 1]!,
      positions[a * 3 + 2]! - positions[b * 3 + 2]!,
    )
  const beside = sets.map((around) => [...around])
  const all = [...sets.keys()]
  /** The mean square of the edges at each vertex. */
  const square = beside.map((around, vertex) => {
    const sum = around.reduce((total, other) => total + length(vertex, other) ** 2, 0)
    return sum / around.length
  })
  const opposite = mirrorVertices(topology, subdivision)
  return {
    within(starts, reach) {
      const found = new Map<number, number>()
      let front = new Set(starts)
      for (const start of front) found.set(start, 0)
      while (front.size > 0) {
        const next = new Set<number>()
        for (const vertex of front)
          for (const other of beside[vertex]!) {
            const way = found.get(vertex)! + length(vertex, other)
            if (way > reach || way >= (found.get(other) ?? Number.POSITIVE_INFINITY)) continue
            found.set(other, way)
            next.add(other)
          }
        front = next
      }
      return [...found.keys()]
    },
    smooth(values, edges, only = all) {
      // Diffusion: the squares of its steps add up to that of the radius.
      const shares = only.map((vertex) =>
        Math.min(Math.max(edges ** 2, FINEST ** 2 / square[vertex]!) / STEPS, 1),
      )
      for (let step = 0; step < STEPS; step++) {
        const moved = only.map((vertex, index) => {
          let sum = 0
          for (const other of beside[vertex]!) sum += values[other]! - values[vertex]!
          return values[vertex]! + (shares[index]! * sum) / beside[vertex]!.length
        })
        for (const [index, vertex] of only.entries()) values[vertex] = moved[index]!
      }
    },
    symmetric: (values) => values.map((value, vertex) => (value + values[opposite[vertex]!]!) / 2),
  }
}

/** The vertex on the other side of the body, for each refined vertex. */
function mirrorVertices({ mirror }: BodyTopology, subdivision: Subdivision): Uint32Array {
  const { cageVertexCount, vertexCount, quads, edges } = subdivision
  const quadCount = quads.length / 4
  const edgeOf = new Map<number, number>()
  const key = (a: number, b: number) => Math.min(a, b) * cageVertexCount + Math.max(a, b)
  for (let edge = 0; edge < edges.length / 2; edge++)
    edgeOf.set(key(edges[edge * 2]!, edges[edge * 2 + 1]!), edge)
  return Uint32Array.from({ length: vertexCount }, (_, vertex) => {
    if (vertex < cageVertexCount) return mirror.vertices[vertex]!
    const quad = vertex - cageVertexCount
    if (quad < quadCount) return cageVertexCount + mirror.quads[quad]!
    const edge = quad - quadCount
    const [a, b] = [edges[edge * 2]!, edges[edge * 2 + 1]!]
    const other = edgeOf.get(key(mirror.vertices[a]!, mirror.vertices[b]!))!
    return cageVertexCount + quadCount + other
  })
}
