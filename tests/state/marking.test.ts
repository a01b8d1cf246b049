import { beforeEach, expect, test } from 'vitest'
import { formatRoute, pathOfPage, placesOf } from '../../src/domain/route/link'
import { markedPlaces } from '../../src/state/markedPlaces'
import {
  markWhenFound,
  putMark,
  startMarking,
  stopMarking,
  useMarking,
} from '../../src/state/marking'
import { useViewStore } from '../../src/state/view'

const calf = { kind: 'region', region: 'calf', side: 'left' } as const
const spot = { subQuad: 12, u: 3, v: 4 }
const path = () => formatRoute(useViewStore.getState().route)

beforeEach(() => {
  useViewStore.setState(useViewStore.getInitialState(), true)
  stopMarking()
})

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

test('with four places, a mark in a fifth says so and leaves them', () => {
  const also = ['sole', 'hip', 'jaw'].map((region) => ({ region, side: 'left' as const }))
  const full = { ...calf, also }
  useViewStore.getState().goTo(full)
  putMark({ region: 'forehead', side: 'left', spot }, true)
  expect(useViewStore.getState().route).toBe(full)
  expect(useViewStore.getState().notice).toBeTypeOf('function')
  expect(useMarking.getState().tapped).toBeUndefined()
})

/** A tap whose place is found when the function is called. */
function tap(region: string): () => Promise<void> {
  let find = () => {}
  const found = new Promise<void>((resolve) => {
    find = resolve
  })
  const done = markWhenFound(async () => {
    await found
    return { region, side: 'left', spot }
  })
  return () => {
    find()
    return done
  }
}

test('a mark is set when the body has loaded', async () => {
  startMarking()
  await tap('sole')()
  expect(path()).toBe('/region/sole/left@12.3.4')
})

test('of two taps before the body has loaded, the last one counts', async () => {
  startMarking()
  const [first, second] = [tap('sole'), tap('hip')]
  await second()
  await first()
  expect(path()).toBe('/region/hip/left@12.3.4')
})

test('a mark that waited for the body is not set on another page, nor after the marking', async () => {
  const onHome = tap('sole')
  useViewStore.getState().goTo(calf)
  await onHome()
  expect(path()).toBe('/region/calf/left')
  startMarking()
  const marking = tap('sole')
  stopMarking()
  await marking()
  expect(path()).toBe('/region/calf/left')
})

test('while a mark is moved, it alone is shown in its region', () => {
  const sole = { region: 'sole', side: 'left', spot } as const
  const route = { ...calf, spot, also: [sole] }
  const at = { region: 'calf', side: 'left', spot: { ...spot, u: 9 } } as const
  expect(markedPlaces(route, undefined, at)).toEqual([sole, at])
  expect(markedPlaces(route, undefined, undefined)).toEqual([route, sole])
  const point = { kind: 'point', code: 'BL57', side: 'left' } as const
  expect(markedPlaces(point, route, undefined)).toEqual([route, sole])
})
