import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PointPlace } from '../../src/body/places'
import { dotsOf, placeLabels } from '../../src/chart/dots'

const place = (code: string, x: number, z: number): PointPlace => ({
  code,
  side: 'left',
  position: [x, 1, 0],
  normal: [0, 0, z],
  region: 'calf',
})

describe('dotsOf', () => {
  const places = [place('ST36', 0.1, 1), place('BL57', 0.1, -1), place('BL23', 0.05, -0.5)]

  test('the front shows the body’s left on the right, in millimetres', () => {
    expect(dotsOf('front', places, ['ST36', 'BL57'])).toEqual([{ code: 'ST36', x: 100, y: -1000 }])
  })

  test('the back shows it on the left, and only what was asked for', () => {
    expect(dotsOf('back', places, ['BL57'])).toEqual([{ code: 'BL57', x: -100, y: -1000 }])
  })
})

describe('placeLabels', () => {
  test('one label a code, in order of height, never closer than the gap', () => {
    const dot = fc.record({
      code: fc.stringMatching(/^[A-Z]\d$/),
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -1600, max: 0 }),
    })
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 20 }), (dots) => {
        const labels = placeLabels(dots, 460, [-1600, 0], 60)
        expect(labels.length).toBe(new Set(dots.map(({ code }) => code)).size)
        for (const [at, { y }] of labels.entries()) {
          expect(y).toBeLessThanOrEqual(0)
          if (at > 0) expect(y - (labels[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(60)
        }
      }),
    )
  })
})
