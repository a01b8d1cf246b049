import { describe, expect, test } from 'vitest'
import type { Vec3 } from '../../src/body/frame'
import { packPoints, parseLines } from '../../src/body/lines'

const points: Vec3[] = [
  [0.1, 1.2, -0.05],
  [0.1004, 1.1957, -0.0498],
  [0.1, 1.19, -0.05],
]
const file = (line: object) => ({
  format: 'tsubo-lines',
  version: 1,
  body: 'female',
  lines: [{ channel: 'LU', paired: true, branch: 0, points: packPoints(points), ...line }],
})

describe('the lines file', () => {
  test('returns the packed lines on both sides', () => {
    const [left, right] = parseLines(file({}))
    expect(left).toEqual({ channel: 'LU', branch: 0, side: 'left', points })
    expect(right?.side).toBe('right')
    expect(right?.points).toEqual(points.map(([x, y, z]) => [-x, y, z]))
  })

  test('contains a midline line once', () => {
    const lines = parseLines(file({ channel: 'CV', paired: false }))
    expect(lines.map(({ side }) => side)).toEqual(['midline'])
  })

  test.each([
    ['nothing', null],
    ['another format', { ...file({}), format: 'tsubo-places' }],
    ['a later version', { ...file({}), version: 2 }],
    ['no lines', { ...file({}), lines: undefined }],
  ])('%s is rejected with a plain message', (_, json) => {
    expect(() => parseLines(json)).toThrow('lines of the channels cannot be read')
  })

  test.each([[[1, 2, 3, 4]], [[1, 2, 3]], [[1, 2, 3, 4, 5, 0.5]]])(
    'points %j are rejected',
    (bad) => {
      expect(() => parseLines(file({ points: bad }))).toThrow('line of the channel LU is damaged')
    },
  )
})
