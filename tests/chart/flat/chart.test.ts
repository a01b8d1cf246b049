import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseChart, regionsSeen } from '../../../src/body/chartFile'
import { parsePositions } from '../../../src/body/positions'
import { hitRadius } from '../../../src/chart/flat/ChartDots'
import { layoutChartLabels } from '../../../src/chart/flat/chartLabels'
import { bestSide, boxFor, dotsSeen } from '../../../src/chart/flat/chartView'
import { sideFacing } from '../../../src/chart/sideFacing'
import { VIEW_SIDES } from '../../../src/domain/figure/viewSide'

const MODELS = new URL('../../../public/models/', import.meta.url)
const bytes = (name: string) => readFileSync(new URL(name, MODELS))
const read = (name: string): unknown => JSON.parse(bytes(name).toString())

describe.each(['female', 'male'])('the chart of the %s body', (sex) => {
  const chart = parseChart(read(`chart-${sex}.json`))
  const places = parsePositions(read(`places-${sex}.json`))
  const { ids } = read('regions.json') as { ids: string[] }

  test('shows every region on some side, at most once per side', () => {
    const seen = new Set<string>()
    for (const side of VIEW_SIDES) {
      const keys = regionsSeen(chart, side).map((seen) => `${seen.region} ${seen.side}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { region } of regionsSeen(chart, side)) seen.add(region)
    }
    // Soles and palms that face down or back are drawn where their edge is visible.
    expect(ids.filter((id) => !seen.has(id))).toEqual([])
  })

  test('is small enough for a first view', () => {
    const names = [`chart-${sex}.json`, `figure-${sex}.json`, `places-${sex}.json`]
    const size = names.reduce((sum, name) => sum + gzipSync(bytes(name), { level: 9 }).length, 0)
    expect(size).toBeLessThan(60_000)
  })

  test('turns to a side on which a point is visible, and draws it there', () => {
    for (const [code, side] of [
      ['BL57', 'back'],
      ['ST36', 'front'],
      ['GB20', 'back'],
      ['CV17', 'front'],
    ] as const) {
      const laterality = code === 'CV17' ? 'midline' : 'left'
      const route = { kind: 'point', code, side: laterality } as const
      const lit = new Map([[code, 'chosen' as const]])
      expect(bestSide(places, lit, route), code).toBe(side)
      expect(dotsSeen(places, lit, route, side).filter(({ chosen }) => chosen)).toHaveLength(1)
    }
  })

  test('shows both sides of a place from the front or the back, and several places together', () => {
    for (const region of ids) {
      const route = { kind: 'region', region, side: 'midline' } as const
      expect(bestSide(places, new Map(), route), region).toMatch(/front|back/)
    }
    const thigh = { kind: 'region', region: 'thigh-outer', side: 'left' } as const
    expect(bestSide(places, new Map(), thigh)).toBe('left')
    const behind = ['calf', 'thigh-back', 'buttock'].map((id) => ({
      region: id,
      side: 'left' as const,
    }))
    expect(bestSide(places, new Map(), { ...thigh, also: behind })).toBe('back')
  })

  test('has a side for each point, even where skin faces the midline', () => {
    const inner = places.filter(({ code, side }) => code === 'HT3' && side === 'left')
    expect(sideFacing(inner)).toMatch(/front|back/)
  })
})

test('all spots of a midline code are selected, including those on the sides', () => {
  const places = parsePositions(read('places-female.json'))
  const own = places.filter(({ code }) => code === 'EX-HN1')
  expect(new Set(own.map(({ side }) => side))).toEqual(new Set(['left', 'right', 'midline']))
  const route = { kind: 'point', code: 'EX-HN1', side: 'midline' } as const
  const lit = new Map([['EX-HN1', 'chosen' as const]])
  const shown = VIEW_SIDES.flatMap((side) => dotsSeen(places, lit, route, side))
  expect(new Set(shown.map(({ side }) => side)).size).toBe(3)
  expect(shown.filter(({ chosen }) => !chosen)).toEqual([])
})

test('the view zooms in on a chosen point and stays within the drawing', () => {
  const whole = [-400, -1600, 800, 1600] as const
  const region = 'back-of-hand'
  const dot = {
    key: 'a',
    code: 'LI4',
    side: 'left',
    region,
    x: 390,
    y: -700,
    chosen: true,
  } as const
  const route = { kind: 'point', code: 'LI4', side: 'left' } as const
  const [x, y, width, height] = boxFor(whole, [dot], route, { regions: [], side: 'left' }, 1)
  expect(height).toBeLessThan(500)
  expect(x + width).toBeLessThanOrEqual(400)
  expect(dot.x).toBeGreaterThan(x)
  expect(dot.y).toBeGreaterThan(y)
  expect(boxFor(whole, [], { kind: 'home' }, { regions: [], side: 'left' }, 1)).toEqual(whole)
})

test('the view shows the points of a region on its side, not those elsewhere', () => {
  const whole = [-400, -1600, 800, 1600] as const
  const dot = (side: 'left' | 'right', region: string, x: number, y: number) =>
    ({ key: `${x} ${y}`, code: 'BL57', side, region, x, y, chosen: false }) as const
  const dots = [
    dot('left', 'calf', -90, -350),
    dot('left', 'calf', -90, -250),
    dot('right', 'calf', 90, -300),
    dot('left', 'ankle', -80, -60),
  ]
  const route = { kind: 'region', region: 'calf', side: 'left' } as const
  const [x, y, width, height] = boxFor(whole, dots, route, { regions: ['calf'], side: 'left' }, 1)
  expect(height).toBe(480)
  expect(y + height / 2).toBe(-300)
  expect(x + width / 2).toBe(-90)
  expect(boxFor(whole, dots, route, { regions: ['calf'], side: 'left' }, 0)).toEqual(whole)
})

test('the view of a muscle turns to its field, and shows all of it', () => {
  const places = parsePositions(read('places-female.json'))
  const route = { kind: 'muscle', muscle: 'trapezius' } as const
  const turn = (...field: string[]) => bestSide(places, new Map(), route, undefined, field)
  expect(turn('between-blade-and-spine', 'neck-back')).toBe('back')
  expect(turn('chest', 'breastbone')).toBe('front')
  expect(turn()).toBeUndefined()
  const whole = [-400, -1600, 800, 1600] as const
  const focus = { regions: ['mid-back'], side: 'left' } as const
  const [, y, , height] = boxFor(whole, [], route, focus, 1, undefined, [
    [0, -1200],
    [0, -1000],
  ])
  expect(y + height / 2).toBe(-1100)
  expect(height).toBe(480)
})

test('codes are placed beside their dots and overlap neither dots nor each other', () => {
  const dots = [0, 30, 60, 90].map((y) => ({
    key: `${y}`,
    code: `BL${y}`,
    side: 'left' as const,
    x: 0,
    y,
    chosen: y === 60,
  }))
  const labels = layoutChartLabels(dots, 32)
  expect(labels[0]?.name).toBe('BL90')
  expect(labels.length).toBeGreaterThan(2)
  for (const label of labels)
    for (const dot of dots)
      expect(Math.abs(dot.y - label.y) < 15 && dot.x > label.x && dot.x < label.x + 60).toBe(false)
})

test('the hit area of a dot is as large as a thumb needs, and at most half the distance to the next', () => {
  const at = (x: number) => ({
    key: `${x}`,
    code: 'BL57',
    side: 'left' as const,
    x,
    y: 0,
    chosen: false,
  })
  expect(hitRadius([at(0), at(10), at(100)], 20)).toEqual([5, 5, 20])
})
