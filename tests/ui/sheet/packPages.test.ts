import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPages } from '../../../src/ui/sheet/packPages'

test('fills a page before it starts the next', () => {
  expect(packPages([4, 3, 3, 5, 9], 10)).toEqual([[0, 1, 2], [3], [4]])
  expect(packPages([], 10)).toEqual([])
  expect(packPages([12, 1], 10)).toEqual([[0], [1]])
})

test('every block once, in order, and no page too full', () => {
  const heights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { maxLength: 80 })
  fc.assert(
    fc.property(heights, (all) => {
      const pages = packPages(all, 10)
      expect(pages.flat()).toEqual(all.map((_, index) => index))
      for (const page of pages)
        expect(page.reduce((sum, index) => sum + (all[index] ?? 0), 0)).toBeLessThan(10.001)
    }),
  )
})
