import { beforeEach, expect, test } from 'vitest'
import { formatRoute, pathOfPage, placesOf } from '../../src/domain/route/link'
import { putMark, startMarking, useMarking } from '../../src/state/marking'
import { useViewStore } from '../../src/state/view'

const calf = { kind: 'region', region: 'calf', side: 'left' } as const
const spot = { subQuad: 12, u: 3, v: 4 }
const path = () => formatRoute(useViewStore.getState().route)

beforeEach(() => useViewStore.setState(useViewStore.getInitialState(), true))

test('a mark opens its place, and ends the marking', () => {
  startMarking()
  useMarking.setState({ at: { ...calf, spot } })
  putMark({ region: 'sole', side: 'left', spot })
  expect(path()).toBe('/region/sole/left@12.3.4')
  expect(useMarking.getState()).toEqual({ on: false, at: undefined, tapped: undefined })
})

test('only a mark that was tapped on the figure is shown in the panel', () => {
  putMark({ ...calf, spot }, true)
  // The same object, by which the panel knows it.
  expect(placesOf(useViewStore.getState().route)[0]?.spot).toBe(useMarking.getState().tapped?.spot)
  putMark({ ...calf, spot })
  expect(useMarking.getState().tapped).toBeUndefined()
})

test('while a place is to be added, a mark adds it', () => {
  const { goTo, setAdding } = useViewStore.getState()
  goTo({ ...calf, strength: 4 })
  setAdding(true)
  putMark({ region: 'sole', side: 'left', spot })
  expect(path()).toBe('/region/calf/left~4+sole/left@12.3.4')
  expect(useViewStore.getState().adding).toBe(false)
})

test('strengths and marks belong to the same page', () => {
  const sole = { region: 'sole', side: 'right' } as const
  const plain = pathOfPage({ ...calf, also: [sole] })
  expect(plain).toBe('/region/calf/left+sole/right')
  expect(pathOfPage({ ...calf, strength: 10, spot, also: [{ ...sole, strength: 0, spot }] })).toBe(
    plain,
  )
  expect(pathOfPage({ ...calf, side: 'right', spot })).toBe('/region/calf/right')
  const search = { kind: 'points', filter: { selfPressable: true } } as const
  expect(pathOfPage(search)).toBe(formatRoute(search))
})
