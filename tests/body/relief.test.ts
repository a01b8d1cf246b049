import { expect, test } from 'vitest'
import { bendNormals, decodeRelief, encodeRelief, shadeFurrows } from '../../src/body/relief'
import { buildSubdivision, subdividePositions } from '../../src/body/subdivide'

/** Two squares of side 1 side by side, on the plane z = 0, refined. */
const { triangles } = buildSubdivision(Uint32Array.of(0, 1, 4, 3, 1, 2, 5, 4), 6)
const positions = Float32Array.from([
  ...[0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 0],
  ...[0.5, 0.5, 0, 1.5, 0.5, 0],
  ...[0.5, 0, 0, 1, 0.5, 0, 0.5, 1, 0, 0, 0.5, 0, 1.5, 0, 0, 2, 0.5, 0, 1.5, 1, 0],
])
const normals = Float32Array.from(positions, (_, at) => (at % 3 === 2 ? 1 : 0))
const mesh = { triangles, positions, normals }
const count = positions.length / 3

test('heights are stored to 0.06 mm, up to 7.6 mm up and down', () => {
  const heights = Array.from(
    { length: count },
    (_, vertex) => ((vertex * 37) % 150) * 1e-4 - 0.0075,
  )
  const read = decodeRelief(encodeRelief(heights, triangles), mesh)
  for (const [vertex, height] of heights.entries())
    expect(Math.abs(read[vertex]! - height)).toBeLessThan(0.00003001)
  expect(() => decodeRelief(new Uint8Array(3), mesh)).toThrow(
    `The relief of the skin has 3 heights instead of ${count}.`,
  )
})

test('a level between cage vertices is stored as nothing', () => {
  const heights = new Float64Array(count).fill(0.0012)
  expect([...encodeRelief(heights, triangles).subarray(6)]).toEqual(new Array(count - 6).fill(0))
})

test.each([
  ['a level', () => 0.004, [0, 0, 1]],
  ['a rise of 3 in 4 to the left', (x: number) => 0.75 * x, [-0.6, 0, 0.8]],
  ['a fall of 4 in 3 upwards', (_: number, y: number) => (-4 / 3) * y, [0, 0.8, 0.6]],
])('normals lean away from %s', (_, heightAt, normal) => {
  const heights = Array.from({ length: count }, (_, vertex) =>
    heightAt(positions[vertex * 3]!, positions[vertex * 3 + 1]!),
  )
  const bent = bendNormals(mesh, heights)
  for (let vertex = 0; vertex < count; vertex++)
    for (let axis = 0; axis < 3; axis++)
      expect(bent[vertex * 3 + axis]).toBeCloseTo(normal[axis]!, 5)
})

test('furrows are darker, deeper ones more; what rises is not', () => {
  const [level, raised, shallow, deep, folded] = shadeFurrows(
    Uint8Array.of(255, 255, 255, 255, 80),
    [0, 0.004, -0.001, -0.004, -0.001],
  )
  expect(raised).toBe(level)
  expect(shallow).toBeLessThan(level!)
  expect(deep).toBeLessThan(shallow!)
  expect(deep).toBeGreaterThan(level! / 2)
  expect(folded).toBeLessThan(80)
})

test('subdivision has the order that the relief counts on', () => {
  const refined = subdividePositions(
    buildSubdivision(Uint32Array.of(0, 1, 4, 3, 1, 2, 5, 4), 6),
    positions.subarray(0, 18),
  )
  expect([...refined.subarray(18, 24)]).toEqual([...positions.subarray(18, 24)])
})
