import { expect, test } from 'vitest'
import { hasRoom, withoutPlace, withPlace } from '../../../src/domain/route/editPlaces'
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
