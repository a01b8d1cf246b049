import { beforeEach, expect, test } from 'vitest'
import { withoutMark, withStrength } from '../../src/domain/route/editPlaces'
import { formatRoute } from '../../src/domain/route/link'
import { useViewStore } from '../../src/state/view'

const calf = { region: 'calf', side: 'left' } as const
const sole = { region: 'sole', side: 'left' } as const

beforeEach(() => useViewStore.setState(useViewStore.getInitialState(), true))

test('a touch opens its region, and is kept with what lay beside it', () => {
  const { touch } = useViewStore.getState()
  touch(calf, [0.1, 0.2, 0.3], sole)
  expect(useViewStore.getState().route).toEqual({ kind: 'region', ...calf })
  touch(sole)
  expect(useViewStore.getState().touched).toEqual([
    { ...sole, position: undefined, beside: undefined },
    { ...calf, position: [0.1, 0.2, 0.3], beside: sole },
  ])
  touch({ ...calf, side: 'right' })
  expect(useViewStore.getState().touched.map(({ region, side }) => `${region} ${side}`)).toEqual([
    'calf right',
    'sole left',
  ])
})

test('while a place is to be added, a touch leaves the route to its panel; a new route ends it', () => {
  const { touch, setAdding, goTo } = useViewStore.getState()
  touch(calf)
  setAdding(true)
  touch(sole)
  expect(useViewStore.getState().route).toMatchObject(calf)
  expect(useViewStore.getState().touched[0]).toMatchObject(sole)
  goTo({ kind: 'home' })
  expect(useViewStore.getState().adding).toBe(false)
})

test('what is said of a place stays when the place is touched or found again', () => {
  const felt = { kind: 'region', ...calf, strength: 7, spot: { subQuad: 12, u: 3, v: 4 } } as const
  const { touch, open, goTo } = useViewStore.getState()
  const path = () => formatRoute(useViewStore.getState().route)
  goTo(felt)
  touch(calf)
  open({ kind: 'region', ...calf })
  expect(useViewStore.getState().route).toBe(felt)
  expect(useViewStore.getState().touched[0]).toMatchObject(calf)
  goTo(withStrength(felt, 'calf', undefined))
  expect(path()).toBe('/region/calf/left@12.3.4')
  goTo(withoutMark(felt, 'calf'))
  expect(path()).toBe('/region/calf/left~7')
  touch({ ...calf, side: 'right' })
  expect(path()).toBe('/region/calf/right')
})
