import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { buildTexts } from '../../../src/domain/buildAtlas'
import type { SorePlace } from '../../../src/domain/route/place'
import { EMPTY_SHEET, itemsOf, MAX_ITEMS, type SheetLists } from '../../../src/domain/sheet/sheet'
import { EMPTY_LIBRARY } from '../../../src/domain/sheet/sheetLibrary'
import { buildTextLookup } from '../../../src/domain/textLookup'
import { sheetActions } from '../../../src/state/sheetActions'
import { sheetNow, useSheets } from '../../../src/state/sheets'
import { AtlasContext } from '../../../src/ui/atlasContext'
import { LinkedSheet } from '../../../src/ui/sheet/LinkedSheet'
import { AddAll } from '../../../src/ui/sheet/SheetButton'
import { loadAtlas } from '../../loadAtlas'

/** Where it hurts, as the address of the page says. */
const view = vi.hoisted(() => ({ route: undefined as unknown }))
vi.mock('../../../src/state/view', () => ({
  useViewStore: (select: (state: typeof view) => unknown) => select(view),
}))
// On a server a store would only give its initial state.
vi.mock('../../../src/state/sheets', async (original) => {
  const real = await original<typeof import('../../../src/state/sheets')>()
  const now: typeof real.useSheets = Object.assign(
    (select: (state: unknown) => unknown) => select(real.useSheets.getState()),
    real.useSheets,
  ) as never
  return { ...real, useSheets: now }
})

const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(loadDataset()))
const shown = (node: React.ReactNode) =>
  renderToStaticMarkup(<AtlasContext value={{ atlas, texts }}>{node}</AtlasContext>)
const place = (region: string): SorePlace => ({ region, side: 'left' })
const FOUR = ['calf', 'heel', 'shin', 'sole'].map(place)
const CODES = atlas.points.filter(({ selfPress }) => selfPress === 'offer').map(({ code }) => code)

beforeEach(() => useSheets.setState({ library: EMPTY_LIBRARY, past: [] }))

test('what a sheet has no room for is never said to be on it', () => {
  view.route = { kind: 'region', region: 'buttock', side: 'left' }
  const button = () => shown(<AddAll codes={['GB30', 'GB29']} />)
  expect(button()).toContain('Add 2 to sheet')
  expect(button()).not.toContain('Not all of them fit')
  sheetActions.addCodes([], FOUR)
  expect(button()).toContain('Add 2 to sheet')
  expect(button()).toContain('takes 60 points and 4 sore places')
  sheetActions.addCodes(['GB30', 'GB29'])
  expect(button()).not.toContain('<button')
  expect(button()).not.toContain('All on your')
  expect(button()).toContain('Not all of them fit')
  sheetActions.removePlace('heel')
  expect(button()).toContain('Put the sore place on the sheet')
  sheetActions.addCodes([], [place('buttock')])
  expect(button()).toContain('All on your')
  expect(button()).not.toContain('Not all of them fit')
})

test('points beyond the last that fits are not counted', () => {
  view.route = { kind: 'home' }
  const others = CODES.filter((code) => code !== 'GB30' && code !== 'GB29')
  sheetActions.addCodes(others.slice(0, MAX_ITEMS - 1))
  const button = () => shown(<AddAll codes={['GB30', 'GB29']} />)
  expect(button()).toContain('Add 1 to sheet')
  expect(button()).toContain('Not all of them fit')
  sheetActions.addCodes(['GB30', 'GB29'])
  expect(button()).not.toContain('<button')
  expect(button()).toContain('Not all of them fit')
})

test('a link names all that it brings', () => {
  const places = [place('calf'), place('heel')]
  const offer = (linked: Partial<SheetLists>) => shown(<LinkedSheet linked={linked} />)
  expect(offer({ items: itemsOf(['BL57', 'LI4']), places, muscles: ['soleus'] })).toContain(
    'This link brings 2 points: BL57, LI4; 2 sore places: Calf, Heel; one muscle.',
  )
  expect(offer({ muscles: ['soleus', 'masseter'] })).toContain('This link brings 2 muscles.')
  expect(offer({ items: itemsOf(['BL57']) })).toContain('This link brings one point: BL57.')
})

test.each<[string, Partial<SheetLists>, Partial<SheetLists>]>([
  ['places', { places: FOUR }, { places: [place('buttock')] }],
  ['muscles', { muscles: ['a', 'b', 'c', 'd', 'e', 'f'] }, { muscles: ['soleus'] }],
  [
    'points',
    { items: itemsOf(CODES.slice(0, MAX_ITEMS)) },
    { items: itemsOf(CODES.slice(60, 62)) },
  ],
])('a link says which %s would not fit on the own sheet', (_, own, linked) => {
  const offer = () => shown(<LinkedSheet linked={linked} />)
  expect(offer()).not.toContain('no room for all of it')
  sheetActions.add(own)
  expect(sheetNow(useSheets.getState())).toEqual({ ...EMPTY_SHEET, ...own })
  expect(offer()).toContain('takes 60 points, 4 sore places and 6 muscles')
})
