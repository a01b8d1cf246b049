import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { MarksFailure } from '../../../src/chart/flat/ChartMarks'
import type { Route } from '../../../src/domain/route/link'

/** On a server the stores would only give their initial state. */
const now = vi.hoisted(() => ({ error: undefined as unknown, places: [{}], route: {} }))
vi.mock('../../../src/models/useModel', () => ({ useModel: () => ({ error: now.error }) }))
vi.mock('../../../src/state/marking', () => ({ useMarking: () => undefined }))
vi.mock('../../../src/state/markedPlaces', () => ({ useMarkedPlaces: () => now.places }))
vi.mock('../../../src/state/view', () => ({
  useViewStore: (select: (state: typeof now) => unknown) => select(now),
}))

const point: Route = { kind: 'point', code: 'BL57', side: 'left' }
const shown = () => renderToStaticMarkup(<MarksFailure body="female" />)

beforeEach(() => Object.assign(now, { error: new Error('offline'), places: [{}], route: point }))

test('beside a card the figure says that the marks could not be loaded', () => {
  expect(shown()).toContain('could not be loaded')
})

test.each([
  ['they are there', { error: undefined }],
  ['there are none', { places: [] }],
  ['the panel of their places says it', { route: { kind: 'region' } }],
])('it says nothing when %s', (_, change) => {
  Object.assign(now, change)
  expect(shown()).toBe('')
})
