import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** A page that can be pressed, in a browser whose idle time comes when the test says so. */
let page: EventTarget
let idle: (() => void)[]
let whenIdle: typeof import('../../src/models/whenIdle').whenIdle

beforeEach(async () => {
  vi.useFakeTimers()
  page = new EventTarget()
  idle = []
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('navigator', { onLine: true })
  const requestIdleCallback = (act: () => void) => idle.push(act)
  vi.stubGlobal('window', { requestIdleCallback })
  vi.stubGlobal('requestIdleCallback', requestIdleCallback)
  // The first press counts once per visit, so each test is a visit of its own.
  vi.resetModules()
  whenIdle = (await import('../../src/models/whenIdle')).whenIdle
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Lets promises follow, and then the browser be idle. */
async function beIdle() {
  await vi.advanceTimersByTimeAsync(0)
  for (const act of idle.splice(0)) act()
}
async function press(kind: 'pointerdown' | 'keydown' = 'pointerdown') {
  page.dispatchEvent(new Event(kind))
  await beIdle()
}
const saveData = () => vi.stubGlobal('navigator', { onLine: true, connection: { saveData: true } })
const offline = () => vi.stubGlobal('navigator', { onLine: false })

describe('what may be wanted later is fetched', () => {
  test.each(['pointerdown', 'keydown'] as const)('after the first %s and once', async (kind) => {
    const prefetch = vi.fn()
    whenIdle(prefetch)
    await beIdle()
    expect(prefetch).not.toHaveBeenCalled()
    await press(kind)
    expect(prefetch).toHaveBeenCalledTimes(1)
    await press(kind)
    await vi.advanceTimersByTimeAsync(60_000)
    await beIdle()
    expect(prefetch).toHaveBeenCalledTimes(1)
  })

  test('after 8 seconds without a press, and not before', async () => {
    const prefetch = vi.fn()
    whenIdle(prefetch)
    await vi.advanceTimersByTimeAsync(7999)
    await beIdle()
    expect(prefetch).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await beIdle()
    expect(prefetch).toHaveBeenCalledTimes(1)
  })

  test('at the next idle time if it is asked for after the first press', async () => {
    whenIdle(() => {})
    await press()
    const prefetch = vi.fn()
    whenIdle(prefetch)
    expect(prefetch).not.toHaveBeenCalled()
    await beIdle()
    expect(prefetch).toHaveBeenCalledTimes(1)
  })

  test('not before the browser is idle', async () => {
    const prefetch = vi.fn()
    whenIdle(prefetch)
    page.dispatchEvent(new Event('pointerdown'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(prefetch).not.toHaveBeenCalled()
    await beIdle()
    expect(prefetch).toHaveBeenCalledTimes(1)
  })

  test('shortly after the press where browsers tell nothing of idle time', async () => {
    vi.stubGlobal('window', {})
    const prefetch = vi.fn()
    whenIdle(prefetch)
    await press()
    expect(prefetch).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(prefetch).toHaveBeenCalledTimes(1)
  })
})

describe('nothing is fetched in advance', () => {
  test.each([
    ['for a person who saves data', saveData],
    ['without a network', offline],
  ])('%s', async (_, arrange) => {
    arrange()
    const prefetch = vi.fn()
    whenIdle(prefetch)
    await press()
    expect(prefetch).not.toHaveBeenCalled()
  })

  test.each([
    ['before the press', false],
    ['between the press and the idle time', true],
  ])('after it is cancelled %s', async (_, isPressed) => {
    const [prefetch, other] = [vi.fn(), vi.fn()]
    const cancel = whenIdle(prefetch)
    whenIdle(other)
    if (isPressed) {
      page.dispatchEvent(new Event('pointerdown'))
      await vi.advanceTimersByTimeAsync(0)
    }
    cancel()
    await press()
    expect(prefetch).not.toHaveBeenCalled()
    expect(other).toHaveBeenCalledTimes(1)
  })
})
