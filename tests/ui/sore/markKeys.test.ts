import { afterEach, expect, test, vi } from 'vitest'
import { isForMark, stepAfter } from '../../../src/ui/sore/useMarkKeys'

afterEach(() => vi.unstubAllGlobals())

const at = (u: number) => ({
  region: 'calf',
  side: 'left' as const,
  spot: { subQuad: 12, u, v: 4 },
})

test('steps that go on the same way are counted, so that each can be told from the one before', () => {
  const first = stepAfter(undefined, at(1), 'up', at(2))
  expect(first).toEqual({ at: at(2), way: 'up', count: 1 })
  const second = stepAfter(first, first.at, 'up', at(3))
  expect(second).toEqual({ at: at(3), way: 'up', count: 2 })
  expect(stepAfter(second, second.at, 'left', at(4)).count).toBe(1)
  // Another mark, which was started elsewhere.
  expect(stepAfter(second, at(3), 'up', at(4)).count).toBe(1)
})

test('where the skin does not go on, the mark stays and the step counts nothing', () => {
  const from = { ...at(1), strength: 4 }
  for (const to of [undefined, at(1)]) {
    const blocked = stepAfter({ at: from, way: 'up', count: 3 }, from, 'up', to)
    expect(blocked).toEqual({ at: from, way: 'up', count: 0 })
    expect(blocked.at).toBe(from)
  }
})

test('the keys of a mark come from the figure or from nothing, and only Escape from elsewhere', () => {
  class FakeElement extends EventTarget {
    readonly within: string
    constructor(within: string) {
      super()
      this.within = within
    }
    matches = (selector: string) => selector.split(', ').includes(this.within)
  }
  vi.stubGlobal('Element', FakeElement)
  const isFor = (key: string, within: string) => isForMark({ key, target: new FakeElement(within) })
  for (const within of ['body', '[data-figure]', '[data-figure] *'])
    expect([isFor('ArrowUp', within), isFor('Enter', within)]).toEqual([true, true])
  expect([isFor('ArrowDown', 'nav'), isFor('Enter', 'nav'), isFor('Escape', 'nav')]).toEqual([
    false,
    false,
    true,
  ])
})
