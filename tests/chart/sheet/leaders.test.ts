import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { type Anchor, type Leader, layoutLeaders, spread } from '../../../src/chart/sheet/leaders'
import { layOutPanels } from '../../../src/chart/sheet/panelLayout'
import { selectedPoints } from '../../../src/chart/sheet/selectedSpots'
import { planPanels } from '../../../src/chart/sheet/sheetPanels'
import { BODY_IDS } from '../../../src/domain/figure/bodies'
import { itemsOf, type SheetItem } from '../../../src/domain/sheet/sheet'
import { bodyOf, partOf, presets, pressable } from '../sheetWorld'

const { sheetFigure: t } = loadMessages('en')

type Spot = readonly [number, number]
const side = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
const endsOf = ({ anchor, x, y }: Leader): readonly [Spot, Spot] => [
  [anchor.x, anchor.y],
  [x, y],
]

/**
 * Whether two leaders intersect. Leaders of dots at exactly the same position may share their
 * start.
 */
function meet(one: Leader, two: Leader): boolean {
  const [a, b] = endsOf(one)
  const [c, d] = endsOf(two)
  if (Math.hypot(a[0] - c[0], a[1] - c[1]) < 1e-9) return false
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  return abc * abd < -1e-9 && cda * cdb < -1e-9
}

function expectClear(leaders: readonly Leader[], gap: number) {
  for (const [index, one] of leaders.entries())
    for (const two of leaders.slice(index + 1)) {
      expect(meet(one, two), `${one.anchor.id} × ${two.anchor.id}`).toBe(false)
      if (one.column === two.column)
        expect(Math.abs(one.y - two.y), 'labels apart').toBeGreaterThanOrEqual(gap - 1e-6)
    }
}

describe('spread', () => {
  test('moves nothing that is far enough apart, and moves both of two that are not', () => {
    expect(spread([1, 5, 9], [0, 10], 2)).toEqual([1, 5, 9])
    expect(spread([4, 4], [0, 10], 2)).toEqual([3, 5])
    expect(spread([0, 0, 10], [0, 10], 3)).toEqual([0, 3, 10])
    expect(spread([9, 10, 10], [0, 10], 3)).toEqual([4, 7, 10])
    expect(spread([], [0, 10], 3)).toEqual([])
  })
})

describe('placeLeaders', () => {
  const frame = { left: 0, right: 100, top: 0, bottom: 200 }
  const anchor: fc.Arbitrary<Anchor> = fc.record({
    id: fc.uuid(),
    x: fc.integer({ min: 10, max: 90 }),
    y: fc.integer({ min: 0, max: 200 }),
  })
  const anchors = fc.uniqueArray(anchor, {
    selector: ({ x, y }) => `${x} ${y}`,
    maxLength: 70,
  })

  test('every dot has a label within the frame, and no leaders intersect', () => {
    fc.assert(
      fc.property(anchors, (dots) => {
        const leaders = layoutLeaders(dots, frame, 5)
        expect(leaders.map((leader) => leader.anchor.id).toSorted()).toEqual(
          dots.map(({ id }) => id).toSorted(),
        )
        for (const { x, y, column } of leaders) {
          expect(x).toBe(frame[column])
          expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6)
          expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6)
        }
        expectClear(leaders, 5)
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(BODY_IDS)('the figures of a sheet on the %s body', (bodyId) => {
  const { places, views } = bodyOf(bodyId)
  const room = { width: 184, height: 130, label: 3.8 }

  function expectGood(items: readonly SheetItem[]) {
    const points = selectedPoints(items, places, partOf)
    expect(points.map(({ code }) => code)).toEqual(items.map(({ code }) => code))
    const panels = planPanels(t, points, places, partOf, views)
    const rows = layOutPanels(panels, room)
    const numbers = panels.flatMap(({ labelled }) => labelled.map(({ number }) => number))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(items.map((_, index) => index + 1))
    for (const row of rows) {
      const width = row.reduce((sum, panel) => sum + panel.width, 0) + 4 * (row.length - 1)
      expect(width).toBeLessThanOrEqual(room.width + 1e-6)
      for (const { leaders, height } of row) {
        const most = Math.max(
          ...(['left', 'right'] as const).map(
            (column) => leaders.filter((leader) => leader.column === column).length,
          ),
        )
        const gap = Math.min(3.8, (height - 5 - 3.8) / Math.max(most - 1, 1))
        expectClear(leaders, gap)
        // People cannot read numbers smaller than 2 mm.
        expect(gap).toBeGreaterThanOrEqual(2)
      }
    }
    const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room.height)
  }

  test.each(presets)('preset $id', ({ codes }) => expectGood(itemsOf(codes)))

  test('random sets', () => {
    const item = fc.record({
      code: fc.constantFrom(...pressable),
      side: fc.constantFrom('both', 'left', 'right'),
    })
    const items = fc.uniqueArray(item, {
      selector: ({ code }) => code,
      minLength: 1,
      maxLength: 60,
      size: 'max',
    })
    fc.assert(fc.property(items, expectGood), { numRuns: 200 })
  })

  test('need one view for points on the back only', () => {
    const points = selectedPoints(itemsOf(['BL23', 'BL52', 'GV4']), places, partOf)
    expect(planPanels(t, points, places, partOf, views).map(({ id }) => id)).toEqual(['back'])
  })
})
