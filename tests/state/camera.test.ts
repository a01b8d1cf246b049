import { beforeEach, expect, test, vi } from 'vitest'
import { onCameraCommand, turnCamera, zoomCamera } from '../../src/state/camera'
import { useViewStore } from '../../src/state/view'

beforeEach(() => useViewStore.getState().goTo({ kind: 'home' }))

/** What a figure hears that arrives now and is there until the next one. */
function heard() {
  const listener = vi.fn()
  onCameraCommand(listener)()
  return listener.mock.calls.flat()
}

test('a turn and a zoom reach the figure', () => {
  const listener = vi.fn()
  const remove = onCameraCommand(listener)
  turnCamera('back')
  zoomCamera(2)
  remove()
  expect(listener.mock.calls.flat()).toEqual([
    { kind: 'turn', to: 'back' },
    { kind: 'zoom', by: 2 },
  ])
  expect(heard()).toEqual([])
})

test('a turn before the figure is there waits for it, and turns what has shown another side', () => {
  turnCamera('left')
  // The chart shows the side of its route first.
  useViewStore.getState().setSide('front')
  expect(heard()).toEqual([{ kind: 'turn', to: 'left' }])
  expect(useViewStore.getState().side).toBe('left')
  expect(heard()).toEqual([])
})

test('it is forgotten once the person goes elsewhere', () => {
  turnCamera('left')
  useViewStore.getState().goTo({ kind: 'channels' })
  expect(heard()).toEqual([])
  useViewStore.getState().goTo({ kind: 'home' })
  expect(heard()).toEqual([])
})
