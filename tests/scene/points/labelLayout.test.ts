import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LabelWish, layOutLabels } from '../../../src/scene/points/labelLayout'

const PICTURE = { width: 400, height: 300 }
const wish = (id: string, x: number, y: number, weight = 1): LabelWish => ({
  id,
  x,
  y,
  width: 50,
  height: 19,
  weight,
})
const layOut = (wishes: readonly LabelWish[]) => layOutLabels(wishes, wishes, PICTURE)

describe('labels beside markers', () => {
  test('a single label is to the right, centred on its marker', () => {
    expect(layOut([wish('BL23', 100, 100)])).toEqual([{ id: 'BL23', left: 110, top: 90.5 }])
  })

  test('at the right edge it is to the left', () => {
    expect(layOut([wish('BL23', 390, 100)])[0]?.left).toBe(330)
  })

  test('of two labels in one place the one with more weight gets the better position', () => {
    const placed = layOut([wish('light', 100, 100, 1), wish('heavy', 100, 102, 9)])
    expect(placed.find(({ id }) => id === 'heavy')?.left).toBe(110)
  })

  test('a label covers a marker of less weight only if there is no other space', () => {
    const low = [90, 110].flatMap((y) => [60, 85, 110, 135].map((x) => wish(`${x} ${y}`, x, y, 0)))
    const high = wish('BL52', 97, 100, 9)
    const placed = layOut([high, ...low.map((w) => ({ ...w, width: 900 }))])
    expect(placed.map(({ id }) => id)).toEqual(['BL52'])
  })

  test('labels never overlap each other or markers of equal weight, and stay in the picture', () => {
    const anyWish = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      weight: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 40 }), (places) => {
        const wishes = places.map(({ x, y, weight }, k) => wish(`P${k}`, x, y, weight))
        const boxes = layOut(wishes).map(({ id, left, top }) => ({
          left,
          top,
          right: left + 50,
          bottom: top + 19,
          weight: wishes.find((w) => w.id === id)?.weight ?? 0,
        }))
        for (const [k, a] of boxes.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= 400 && a.bottom <= 300).toBe(true)
          for (const b of boxes.slice(k + 1))
            expect(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            ).toBe(false)
          for (const { x, y, weight } of wishes)
            expect(
              weight >= a.weight && x > a.left && x < a.right && y > a.top && y < a.bottom,
            ).toBe(false)
        }
      }),
    )
  })
})

test('no label lies below what covers the picture', () => {
  const covered = { left: 100, top: 40, right: 200, bottom: 60 }
  const wish = { id: 'PC6', x: 95, y: 50, width: 40, height: 19, weight: 1 }
  const [free] = layOutLabels([wish], [wish], { width: 400, height: 300 })
  expect(free?.left).toBeGreaterThan(95)
  const [placed] = layOutLabels([wish], [wish], { width: 400, height: 300 }, [covered])
  expect(placed?.left).toBeLessThan(95)
})
