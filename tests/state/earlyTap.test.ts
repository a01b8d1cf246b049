import { beforeEach, expect, test } from 'vitest'
import { keepTap, takeTap } from '../../src/state/earlyTap'
import { useViewStore } from '../../src/state/view'

const tapAt = (x: number) => ({ x, y: 1, width: 100, height: 100 })
const goTo = useViewStore.getState().goTo
beforeEach(() => {
  takeTap()
  goTo({ kind: 'home' })
})

test('the last click is kept, and taken once', () => {
  keepTap(tapAt(1))
  keepTap(tapAt(2))
  expect(takeTap()).toEqual(tapAt(2))
  expect(takeTap()).toBeUndefined()
})

test('a click counts no more once the person has gone elsewhere, also if they are back', () => {
  keepTap(tapAt(1))
  goTo({ kind: 'care' })
  goTo({ kind: 'home' })
  expect(takeTap()).toBeUndefined()
})

test('a click that the body has answered is not kept', () => {
  goTo({ kind: 'region', region: 'calf', side: 'left' })
  keepTap(tapAt(1))
  expect(takeTap()).toBeUndefined()
})
