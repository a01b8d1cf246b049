import { expect, test } from 'vitest'
import { splitByNearness } from '../../../src/domain/points/nearness'
import type { Side } from '../../../src/domain/schema/code'

const spot = (code: string, side: Side, x: number, y: number, region = 'other') => ({
  code,
  side,
  position: [side === 'right' ? -x : x, y, 0] as const,
  region,
})
const both = (code: string, x: number, y: number, region?: string) =>
  (['left', 'right'] as const).map((side) => spot(code, side, x, y, region))

const spots = [
  ...both('A', 0.1, 1, 'calf'),
  ...both('B', 0.1, 1.1, 'calf'),
  // 5 cm from the nearest point of the region.
  ...both('C', 0.1, 1.15),
  // 7 cm from it.
  ...both('D', 0.17, 1.1),
  ...both('E', 0.3, 0.2),
  spot('M', 'midline', 0, 1.1, 'calf'),
]
const codes = ['E', 'B', 'D', 'C', 'A', 'M', 'unknown']

test('without a touch, the points here and elsewhere keep the given order', () => {
  expect(splitByNearness(codes, { region: 'calf', side: 'left' }, spots)).toEqual({
    here: ['B', 'C', 'A', 'M'],
    elsewhere: ['E', 'D', 'unknown'],
  })
})

test('after a touch, the nearest point comes first, on the side of the region', () => {
  const touched = [-0.1, 1.02, 0] as const
  const { here } = splitByNearness(codes, { region: 'calf', side: 'right', touched }, spots)
  expect(here).toEqual(['A', 'B', 'M', 'C'])
})

test('on both sides, the points of each side count', () => {
  const place = { region: 'calf', side: 'midline', touched: [-0.1, 1.02, 0] } as const
  expect(splitByNearness(codes, place, spots).here).toEqual(['A', 'B', 'M', 'C'])
  const onRight = [...spots, spot('R', 'right', 0.1, 1.02, 'calf')]
  const here = (side: Side) => splitByNearness(['R'], { ...place, side }, onRight).here
  expect([here('midline'), here('left'), here('right')]).toEqual([['R'], [], ['R']])
})

test('a region without points has none here', () => {
  const { here, elsewhere } = splitByNearness(codes, { region: 'ear', side: 'left' }, spots)
  expect(here).toEqual([])
  expect(elsewhere).toEqual(codes)
})
