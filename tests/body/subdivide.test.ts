import { describe, expect, it } from 'vitest'
import { buildSubdivision, subdividePositions } from '../../src/body/subdivide'

/** The cube of side 2 around the origin. */
const cube = {
  positions: [0, 1, 2, 3, 4, 5, 6, 7].flatMap((n) =>
    [n & 1, (n >> 1) & 1, n >> 2].map((b) => 2 * b - 1),
  ),
  quads: Uint32Array.from([
    ...[0, 2, 3, 1],
    ...[4, 5, 7, 6],
    ...[0, 1, 5, 4],
    ...[2, 6, 7, 3],
    ...[0, 4, 6, 2],
    ...[1, 3, 7, 5],
  ]),
}

describe('a cube', () => {
  const subdivision = buildSubdivision(cube.quads, 8)
  const refined = subdividePositions(subdivision, cube.positions)
  const at = (vertex: number) => [...refined.subarray(vertex * 3, vertex * 3 + 3)]

  it('gets a vertex per corner, face and edge, and eight triangles per face', () => {
    expect(subdivision.vertexCount).toBe(8 + 6 + 12)
    expect(subdivision.triangles.length / 3).toBe(48)
  })

  it('moves corners to 5/9, keeps face points at 1, puts edge points at 3/4', () => {
    for (const coordinate of at(7)) expect(coordinate).toBeCloseTo(5 / 9, 6)
    expect(at(8)).toEqual([0, 0, -1])
    // The first edge runs from vertex 0 to vertex 2.
    expect(at(14)).toEqual([-0.75, 0, -0.75])
  })

  it('stays closed: every directed edge has its opposite exactly once', () => {
    const directed = new Set<string>()
    const { triangles } = subdivision
    for (let first = 0; first < triangles.length; first += 3) {
      for (const k of [0, 1, 2]) {
        const key = `${triangles[first + k]} ${triangles[first + ((k + 1) % 3)]}`
        expect(directed.has(key)).toBe(false)
        directed.add(key)
      }
    }
    for (const key of directed) expect(directed.has(key.split(' ').reverse().join(' '))).toBe(true)
  })

  it('orders the quarters of a quad by its corners', () => {
    // Quad 0 is 0 2 3 1; its edges are the first four.
    const quarter = (k: number) => [...subdivision.triangles.subarray(k * 6, k * 6 + 6)]
    expect(quarter(0)).toEqual([0, 14, 8, 0, 8, 17])
    expect(quarter(1)).toEqual([2, 15, 8, 2, 8, 14])
  })
})

describe('a single square', () => {
  it('keeps its border straight', () => {
    const subdivision = buildSubdivision(Uint32Array.of(0, 1, 2, 3), 4)
    const refined = subdividePositions(subdivision, [0, 0, 0, 4, 0, 0, 4, 4, 0, 0, 4, 0])
    // 3/4 of the corner and 1/8 of each neighbour on the border.
    expect([...refined.subarray(0, 3)]).toEqual([0.5, 0.5, 0])
    expect([...refined.subarray(12, 15)]).toEqual([2, 2, 0])
    expect([...refined.subarray(15, 18)]).toEqual([2, 0, 0])
  })
})

it('rejects three quads at one edge', () => {
  const fan = Uint32Array.of(0, 1, 2, 3, 0, 1, 4, 5, 0, 1, 6, 7)
  expect(() => buildSubdivision(fan, 8)).toThrow('More than two quads meet')
})
