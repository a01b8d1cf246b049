import { describe, expect, test } from 'vitest'
import { findNeighbours, regionMask } from '../../src/body/regionMask'

/** A strip of `count` squares, each of two triangles, along x. */
function strip(count: number) {
  const triangles: number[] = []
  for (let k = 0; k < count; k++) {
    const [a, b, c, d] = [2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1]
    triangles.push(a, b, c, a, c, d)
  }
  return { triangles: Uint32Array.from(triangles), vertexCount: 2 * count + 2 }
}

describe('the smooth mask of a region', () => {
  const { triangles, vertexCount } = strip(40)
  const neighbours = findNeighbours(triangles, vertexCount)
  const mask = regionMask(triangles, neighbours, (triangle) => triangle >= 40)

  test('is 255 far inside and 0 far outside', () => {
    expect(mask[0]).toBe(0)
    expect(mask[vertexCount - 1]).toBe(255)
  })

  test('crosses one half at the border and rises steadily there', () => {
    const along = Array.from({ length: 41 }, (_, k) => mask[2 * k]!)
    expect(along[20]!).toBeGreaterThan(60)
    expect(along[20]!).toBeLessThan(195)
    for (let k = 1; k < along.length; k++)
      expect(along[k]!).toBeGreaterThanOrEqual(along[k - 1]! - 1)
  })

  test('has a list of the neighbours of every vertex', () => {
    const of = (vertex: number) => [
      ...new Set(
        neighbours.neighbours.slice(neighbours.starts[vertex], neighbours.starts[vertex + 1]),
      ),
    ]
    expect(of(0)).toEqual(expect.arrayContaining([2]))
    expect(neighbours.starts.at(-1)).toBe(triangles.length)
  })
})
