import { describe, expect, test } from 'vitest'
import { cropPath } from '../../../src/chart/sheet/cropPath'

const square = 'M0 0c1 0 9 0 10 0c0 1 0 9 0 10c-1 0-9 0-10 0c0-1 0-9 0-10Z'

describe('cropPath', () => {
  test('keeps a path that is entirely inside, in absolute coordinates', () => {
    expect(cropPath(square, [-1, -1, 12, 12])).toBe(
      'M0.0 0.0C1.0 0.0 9.0 0.0 10.0 0.0C10.0 1.0 10.0 9.0 10.0 10.0' +
        'C9.0 10.0 1.0 10.0 0.0 10.0C0.0 9.0 0.0 1.0 0.0 0.0',
    )
  })

  test('keeps the curves close to the frame, each section with its start point', () => {
    expect(cropPath(square, [4, -1, 2, 2])).toBe('M0.0 0.0C1.0 0.0 9.0 0.0 10.0 0.0')
    expect(cropPath(square, [3, -1, 2, 20])).toBe(
      'M0.0 0.0C1.0 0.0 9.0 0.0 10.0 0.0M10.0 10.0C9.0 10.0 1.0 10.0 0.0 10.0',
    )
    expect(cropPath(square, [20, 20, 5, 5])).toBe('')
  })

  test('closes the parts that the path closes', () => {
    expect(cropPath('M0 0c1 0 9 0 10 0Z', [-1, -1, 12, 12])).toContain('C10.0 0.0 0.0 0.0 0.0 0.0')
  })
})
