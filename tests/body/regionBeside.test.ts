import { describe, expect, test } from 'vitest'
import { regionBeside } from '../../src/body/regionBeside'

/** A strip of squares 10 cm high, 2 cm wide each, in the plane of the page; two triangles each. */
function strip(labels: readonly number[], turned = false) {
  const positions = [0, 1].flatMap((row) =>
    labels.concat(0).flatMap((_, column) => [column * 0.02, row * 0.02, 0]),
  )
  const width = labels.length + 1
  const triangles = labels.flatMap((_, column) => {
    const [a, b, c, d] = [column, column + 1, column + 1 + width, column + width]
    const flip = turned && column > 0
    return flip ? [a, c, b, a, d, c] : [a, b, c, a, c, d]
  })
  return {
    regionIds: ['calf', 'shin', 'knee'],
    regionLabels: Uint8Array.from(labels),
    positions: Float32Array.from(positions),
    triangles: Uint32Array.from(triangles),
  }
}

describe('the region beside a touch', () => {
  test('is the nearest other one, with its nearest spot', () => {
    const beside = regionBeside(strip([0, 1, 2]), 0, [0.011, 0.01, 0])
    expect(beside?.region).toBe('shin')
    for (const [axis, value] of [0.02, 0.01, 0].entries())
      expect(beside?.at[axis]).toBeCloseTo(value, 6)
    expect(regionBeside(strip([0, 1, 2]), 3, [0.033, 0.01, 0])?.region).toBe('knee')
    expect(regionBeside(strip([0, 1, 2]), 3, [0.027, 0.01, 0])?.region).toBe('calf')
  })

  test('is not farther away than 12 mm', () => {
    expect(regionBeside(strip([0, 1]), 0, [0.0081, 0.01, 0])?.region).toBe('shin')
    expect(regionBeside(strip([0, 1]), 0, [0.0079, 0.01, 0])).toBeUndefined()
  })

  test('is not the same region, nor skin that faces away, nor skin of no region', () => {
    expect(regionBeside(strip([0, 0]), 0, [0.019, 0.01, 0])).toBeUndefined()
    expect(regionBeside(strip([0, 1], true), 0, [0.019, 0.01, 0])).toBeUndefined()
    expect(regionBeside(strip([0, 9]), 0, [0.019, 0.01, 0])).toBeUndefined()
  })
})
