import { expect, test } from 'vitest'
import { isSide, SIDES } from '../../../src/domain/codes'
import {
  isOnOtherSide,
  isOnShownSide,
  isSelected,
  labelOfPoint,
} from '../../../src/domain/points/shownSpots'
import { otherSide, sideFor } from '../../../src/domain/points/sides'
import type { Route } from '../../../src/domain/route/link'
import type { Side } from '../../../src/domain/schema/code'

const open = (code: string, side: Side): Route => ({ kind: 'point', code, side })
const spots = SIDES.map((side) => ({ code: 'EX-HN1', side }))

test('a spot is selected if its code is open on its side; on the midline all spots are', () => {
  const selected = (route: Route) =>
    spots.filter((spot) => isSelected(spot, route)).map(({ side }) => side)
  expect(selected(open('EX-HN1', 'left'))).toEqual(['left'])
  expect(selected(open('EX-HN1', 'right'))).toEqual(['right'])
  expect(selected(open('EX-HN1', 'midline'))).toEqual(SIDES)
  expect(selected(open('EX-HN2', 'midline'))).toEqual([])
  expect(selected({ kind: 'region', region: 'crown', side: 'left' })).toEqual([])
})

test('a list of one side hides the other side; all other routes show both', () => {
  const list = (side?: Side): Route => ({ kind: 'points', filter: side ? { side } : {} })
  const lit = (route: Route) => SIDES.filter((side) => isOnShownSide({ code: 'BL23', side }, route))
  expect(lit(list('right'))).toEqual(['right'])
  expect(lit(list())).toEqual(SIDES)
  expect(lit(open('BL23', 'left'))).toEqual(SIDES)
})

test('a region or point on one side leaves the other side out; the midline leaves out none', () => {
  const quiet = (route: Route) => SIDES.filter((side) => isOnOtherSide({ side }, route))
  expect(quiet(open('BL23', 'left'))).toEqual(['right'])
  expect(quiet({ kind: 'region', region: 'calf', side: 'right' })).toEqual(['left'])
  expect(quiet(open('GV4', 'midline'))).toEqual([])
  expect(quiet({ kind: 'region', region: 'calf', side: 'midline' })).toEqual([])
  const together = (side: Side): Route => ({
    kind: 'region',
    region: 'calf',
    side: 'left',
    also: [{ region: 'sole', side }],
  })
  expect(SIDES.map((side) => quiet(together(side)))).toEqual([['right'], [], []])
  expect(quiet({ kind: 'guide', guide: 'calf' })).toEqual([])
})

test('only the three names of sides are recognised', () => {
  expect(SIDES.every(isSide)).toBe(true)
  for (const value of ['both', 'LEFT', '', null, undefined, 1]) expect(isSide(value)).toBe(false)
  expect(SIDES.map(otherSide)).toEqual(['right', 'left', 'midline'])
  expect(SIDES.map((side) => sideFor('paired', side))).toEqual(['left', 'right', 'left'])
  expect(sideFor('midline', 'right')).toBe('midline')
})

test('the sheet shows the sides that it names, and numbers its points as on the paper', () => {
  const sheet: Route = {
    kind: 'sheet',
    items: [
      { code: 'BL23', side: 'both' },
      { code: 'GB30', side: 'right' },
    ],
  }
  const shown = (code: string) => SIDES.filter((side) => isOnShownSide({ code, side }, sheet))
  expect(shown('BL23')).toEqual(SIDES)
  expect(shown('GB30').toSorted()).toEqual(['midline', 'right'])
  expect(labelOfPoint('BL23', sheet)).toBe('1 BL23')
  expect(labelOfPoint('GB30', sheet)).toBe('2 GB30')
  expect(labelOfPoint('ST36', sheet)).toBe('ST36')
  expect(labelOfPoint('BL23', open('BL23', 'left'))).toBe('BL23')
})
