import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import {
  type Anchor,
  distanceTo,
  type Leader,
  layoutLeaders,
  spread,
} from '../../../src/chart/sheet/leaders'
import { type LaidPanel, layOutPanels } from '../../../src/chart/sheet/panelLayout'
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

type Rect = readonly [left: number, top: number, right: number, bottom: number]

/** The box of a number; a digit is about 0.6 of its size wide and 0.74 high. */
function numberBox({ x, y, column }: Leader, digits: number, size: number): Rect {
  const width = digits * size * 0.6
  const left = column === 'left' ? x - width : x
  return [left, y - size * 0.37, left + width, y + size * 0.37]
}

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Numbers beside their dots: apart, in the picture, with short leaders that touch nothing else. */
function expectNear({ panel, leaders, labelSize, letters, letterSize, ...laid }: LaidPanel) {
  const dots = panel.dots.map(({ code, x, y }) => ({
    code,
    x: laid.origin[0] + x * laid.scale,
    y: laid.origin[1] + y * laid.scale,
  }))
  const numberOf = new Map(panel.labelled.map(({ code, number }) => [code, number]))
  const boxes = leaders.map((leader) =>
    numberBox(leader, String(numberOf.get(leader.anchor.id)).length, labelSize),
  )
  for (const [index, leader] of leaders.entries()) {
    const { anchor, x, y } = leader
    const box = boxes[index]!
    const name = `${anchor.id} of ${panel.id}`
    expect(
      dots.some((dot) => dot.code === anchor.id && dot.x === anchor.x),
      name,
    ).toBe(true)
    expect(Math.hypot(anchor.x - x, anchor.y - y) / labelSize, name).toBeLessThan(4)
    expect([box[0] >= -1e-6, box[1] >= -1e-6], name).toEqual([true, true])
    expect([box[2] <= laid.width + 1e-6, box[3] <= laid.height - 5 + 1e-6], name).toEqual([
      true,
      true,
    ])
    for (const dot of dots) {
      if (Math.hypot(dot.x - anchor.x, dot.y - anchor.y) < 0.9) continue
      expect(distanceTo(leader, dot), `${name} passes ${dot.code}`).toBeGreaterThan(0.75)
      expect(overlap([dot.x - 0.7, dot.y - 0.7, dot.x + 0.7, dot.y + 0.7], box), name).toBe(false)
    }
    if (panel.letters.length > 1 && Math.abs(anchor.x - laid.origin[0]) > 0.5)
      expect(x > laid.origin[0], `${name} stays on its side`).toBe(anchor.x > laid.origin[0])
    for (const letter of letters) {
      const half = letterSize / 2
      const taken: Rect = [letter.x - half, letter.y - half, letter.x + half, letter.y + half]
      expect(overlap(taken, box), `${name} on ${letter.text}`).toBe(false)
    }
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other), name).toBe(false)
    for (const other of leaders.slice(index + 1)) expect(meet(leader, other), name).toBe(false)
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
      for (const laid of row) {
        const { leaders, height } = laid
        if (laid.near) {
          expectNear(laid)
          continue
        }
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
