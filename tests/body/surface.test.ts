import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeNormals } from '../../src/body/refineBody'
import { buildSubdivision } from '../../src/body/subdivide'
import {
  blendInTriangle,
  normalInTriangle,
  pointOfTriangle,
  triangleOfPoint,
} from '../../src/body/surface'

const { triangles } = buildSubdivision(Uint32Array.of(0, 1, 2, 3), 4)
/** A flat quad refined without smoothing, so that x is u and y is v. */
const flat = [
  ...[0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0],
  ...[0.5, 0.5, 0],
  ...[0.5, 0, 0, 1, 0.5, 0, 0.5, 1, 0, 0, 0.5, 0],
]

it.each([
  { u: 0, v: 0, triangle: 0, barycentric: [1, 0, 0] },
  { u: 1, v: 0, triangle: 2, barycentric: [1, 0, 0] },
  { u: 1, v: 1, triangle: 4, barycentric: [1, 0, 0] },
  { u: 0, v: 1, triangle: 6, barycentric: [1, 0, 0] },
  { u: 0.5, v: 0, triangle: 0, barycentric: [0, 1, 0] },
  { u: 0.5, v: 0.5, triangle: 0, barycentric: [0, 0, 1] },
  { u: 0, v: 0.5, triangle: 1, barycentric: [0, 0, 1] },
])('finds the triangle at $u, $v', ({ u, v, triangle, barycentric }) => {
  const place = triangleOfPoint({ quad: 3, u, v })
  expect(place.triangle).toBe(24 + triangle)
  expect(place.barycentric.map((weight) => weight + 0)).toEqual(barycentric)
})

const fraction = fc.double({ min: 0, max: 1, noNaN: true })

it('agrees with the geometry and survives a round trip', () => {
  fc.assert(
    fc.property(fraction, fraction, (u, v) => {
      const place = triangleOfPoint({ quad: 0, u, v })
      for (const weight of place.barycentric) expect(weight).toBeGreaterThanOrEqual(-1e-12)
      const [x, y] = blendInTriangle(triangles, flat, place)
      expect(x).toBeCloseTo(u, 9)
      expect(y).toBeCloseTo(v, 9)
      const back = pointOfTriangle(place)
      expect(back.u).toBeCloseTo(u, 9)
      expect(back.v).toBeCloseTo(v, 9)
    }),
  )
})

it('gives unit normals on the side from which corners are counter-clockwise', () => {
  const normals = computeNormals(triangles, flat)
  const place = triangleOfPoint({ quad: 0, u: 0.3, v: 0.8 })
  expect(normalInTriangle(triangles, normals, place)).toEqual([0, 0, 1])
})
