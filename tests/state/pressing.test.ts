import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onHold } from '../../src/state/pressing'

/** Milliseconds. */
const FRAME = 16

let element: EventTarget
let held: [number, number][]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  element = new EventTarget()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => setTimeout(onFrame, FRAME))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  held = []
  stop = onHold(element as Element, ({ clientX, clientY }) => held.push([clientX, clientY]))
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const fields = {
  isPrimary: true,
  button: 0,
  pointerId: 1,
  pointerType: 'mouse',
  detail: 1,
  clientX: 10,
  clientY: 20,
}

/** Sends an event and returns it, to see whether its default was prevented. */
function send(kind: string, more: Partial<typeof fields> = {}): Event {
  const event = Object.assign(new Event(kind, { cancelable: true }), { ...fields, ...more })
  const target = /move|up|cancel/.test(kind) ? window : element
  target.dispatchEvent(event)
  return event
}

test('a press of half a second is a hold, and its click is swallowed', () => {
  send('pointerdown')
  vi.advanceTimersByTime(499)
  expect(held).toEqual([])
  vi.advanceTimersByTime(1 + FRAME)
  expect(held).toEqual([[10, 20]])
  send('pointerup')
  // A click by key is another one.
  expect(send('click', { detail: 0 }).defaultPrevented).toBe(false)
  expect(send('click').defaultPrevented).toBe(true)
  expect(send('click').defaultPrevented).toBe(false)
})

test.each([
  ['travelled', 'pointermove', { clientX: 17 }],
  ['ended', 'pointerup', {}],
] as const)(
  'a press that has %s as a busy page only sees with its next frame is none',
  (_, kind, more) => {
    send('pointerdown')
    vi.advanceTimersByTime(500)
    send(kind, more)
    vi.advanceTimersByTime(1000)
    expect(held).toEqual([])
    expect(send('click').defaultPrevented).toBe(false)
  },
)

test.each([
  ['that is shorter', 'pointerup', {}],
  ['that the browser takes over', 'pointercancel', {}],
  ['of a mouse that travels', 'pointermove', { clientX: 17 }],
] as const)('a press %s is none', (_, kind, more) => {
  send('pointerdown')
  vi.advanceTimersByTime(300)
  send(kind, more)
  vi.advanceTimersByTime(1000)
  expect(held).toEqual([])
  expect(send('click').defaultPrevented).toBe(false)
})

test('a finger may roll farther than a mouse', () => {
  send('pointerdown', { pointerType: 'touch' })
  send('pointermove', { pointerType: 'touch', clientX: 20 })
  vi.advanceTimersByTime(500 + FRAME)
  expect(held).toEqual([[10, 20]])
})

test('another button and a second finger hold nothing', () => {
  send('pointerdown', { button: 2 })
  vi.advanceTimersByTime(600)
  send('pointerdown')
  send('pointerdown', { isPrimary: false, pointerId: 2 })
  vi.advanceTimersByTime(600)
  expect(held).toEqual([])
})

test('only under a finger the menu of the browser is kept away', () => {
  send('pointerdown')
  expect(send('contextmenu').defaultPrevented).toBe(false)
  send('pointerdown', { pointerType: 'touch' })
  expect(send('contextmenu').defaultPrevented).toBe(true)
  send('pointerup', { pointerType: 'touch' })
  expect(send('contextmenu').defaultPrevented).toBe(false)
})

test('nothing is heard any more once it is stopped', () => {
  send('pointerdown')
  stop()
  vi.advanceTimersByTime(1000)
  send('pointerdown')
  vi.advanceTimersByTime(1000)
  expect(held).toEqual([])
})
