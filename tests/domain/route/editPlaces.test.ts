import { expect, test } from 'vitest'
import {
  hasRoom,
  onSide,
  withMark,
  withoutMark,
  withoutPlace,
  withPlace,
  withStrength,
} from '../../../src/domain/route/editPlaces'
import { formatRoute, type Route } from '../../../src/domain/route/link'

const calf = { kind: 'region', region: 'calf', side: 'left' } as const
const both = { ...calf, also: [{ region: 'sole', side: 'right' as const }] }
const at = (route: Route) => formatRoute(route)

test('a place is added at the end', () => {
  expect(at(withPlace(calf, { region: 'sole', side: 'right' }))).toBe(
    '/region/calf/left+sole/right',
  )
})

test('a place that is there is not added again; its other side makes it both sides', () => {
  expect(withPlace(both, { region: 'sole', side: 'right' })).toBe(both)
  const made = withPlace(both, { region: 'calf', side: 'right' })
  expect(at(made)).toBe('/region/calf/midline+sole/right')
  expect(withPlace(made, { region: 'calf', side: 'left' })).toBe(made)
})

test('there is room for four, and for another side of one of them', () => {
  const full = ['knee-back', 'hip'].reduce<typeof both | ReturnType<typeof withPlace>>(
    (route, region) => withPlace(route, { region, side: 'left' }),
    both,
  )
  expect([hasRoom(both), hasRoom(full)]).toEqual([true, false])
  expect(withPlace(full, { region: 'jaw', side: 'left' })).toBe(full)
  expect(at(withPlace(full, { region: 'hip', side: 'right' }))).toContain('hip/midline')
})

test('without one of two places the other is left, without the last one the whole body', () => {
  expect(at(withoutPlace(both, 'calf'))).toBe('/region/sole/right')
  expect(at(withoutPlace(both, 'sole'))).toBe('/region/calf/left')
  expect(withoutPlace(calf, 'calf')).toEqual({ kind: 'home' })
})

const spot = { subQuad: 12, u: 3, v: 4 }
const there = { subQuad: 99, u: 0, v: 100 }
const felt = { ...calf, strength: 7, spot }
const feltBoth = { ...felt, also: [{ region: 'sole', side: 'right' as const, strength: 2 }] }

test('how much a place hurts and its exact spot stay when another place comes or goes', () => {
  const more = withPlace(felt, { region: 'sole', side: 'right' })
  expect(at(more)).toBe('/region/calf/left~7@12.3.4+sole/right')
  expect(at(withPlace(more, { region: 'sole', side: 'left' }))).toBe(
    '/region/calf/left~7@12.3.4+sole/midline',
  )
  expect(at(withPlace(felt, { region: 'calf', side: 'right' }))).toBe(
    '/region/calf/midline~7@12.3.4',
  )
  expect(at(withoutPlace(feltBoth, 'calf'))).toBe('/region/sole/right~2')
  expect(at(withoutPlace(feltBoth, 'sole'))).toBe('/region/calf/left~7@12.3.4')
})

test('how much a place hurts is said, changed and taken back', () => {
  expect(at(withStrength(calf, 'calf', 0))).toBe('/region/calf/left~0')
  expect(at(withStrength(feltBoth, 'sole', 9))).toBe('/region/calf/left~7@12.3.4+sole/right~9')
  expect(at(withStrength(felt, 'calf', undefined))).toBe('/region/calf/left@12.3.4')
  expect(at(withStrength(calf, 'sole', 3))).toBe('/region/calf/left')
})

test.each([
  ['from any page', { kind: 'home' }, 'calf', 'left', '/region/calf/left@99.0.100'],
  ['in its place', felt, 'calf', 'left', '/region/calf/left~7@99.0.100'],
  ['on the other side', felt, 'calf', 'right', '/region/calf/right@99.0.100'],
  ['on both sides', felt, 'calf', 'midline', '/region/calf/midline~7@99.0.100'],
  ['in another place', felt, 'sole', 'left', '/region/sole/left@99.0.100'],
  [
    'in one of several places',
    feltBoth,
    'sole',
    'right',
    '/region/calf/left~7@12.3.4+sole/right~2@99.0.100',
  ],
  [
    'beside several places',
    feltBoth,
    'hip',
    'left',
    '/region/calf/left~7@12.3.4+sole/right~2+hip/left@99.0.100',
  ],
] as const)('a mark %s', (_, route, region, side, path) => {
  expect(at(withMark(route, { region, side, spot: there }))).toBe(path)
})

test('with four places, a mark in a fifth leaves them as they are', () => {
  const more = ['knee-back', 'hip'].map((region) => ({ region, side: 'left' as const }))
  const full = { ...feltBoth, also: [...feltBoth.also, ...more] }
  expect(withMark(full, { region: 'jaw', side: 'left', spot: there })).toBe(full)
  expect(at(withMark(full, { region: 'hip', side: 'left', spot: there }))).toContain(
    '/region/calf/left~7@12.3.4+sole/right~2+knee-back/left+hip/left@99.0.100',
  )
})

test('while a place is to be added, a mark adds it', () => {
  expect(at(withMark(felt, { region: 'sole', side: 'left', spot: there }, true))).toBe(
    '/region/calf/left~7@12.3.4+sole/left@99.0.100',
  )
})

test('a mark is taken away, and goes with the strength when the side changes', () => {
  expect(at(withoutMark(felt, 'calf'))).toBe('/region/calf/left~7')
  expect(at(onSide(felt, 'right'))).toBe('/region/calf/right')
  expect(at(onSide(felt, 'midline'))).toBe('/region/calf/midline~7@12.3.4')
  expect(at(onSide(felt, 'left'))).toBe('/region/calf/left~7@12.3.4')
})
