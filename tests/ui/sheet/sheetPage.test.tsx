import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { buildTexts } from '../../../src/domain/buildAtlas'
import { EMPTY_SHEET } from '../../../src/domain/sheet/sheet'
import { buildTextLookup } from '../../../src/domain/textLookup'
import { AtlasContext } from '../../../src/ui/atlasContext'
import { SheetPage } from '../../../src/ui/sheet/SheetPage'
import { loadAtlas } from '../../loadAtlas'

const model = vi.hoisted(() => ({ error: undefined as unknown }))
vi.mock('../../../src/models/useModel', () => ({ useModel: () => model }))
vi.mock('../../../src/ui/kit/ShareButton', () => ({ ShareButton: () => null }))
// On a server a store would only give its initial state.
vi.mock('../../../src/state/sheets', async (original) => {
  const real = await original<typeof import('../../../src/state/sheets')>()
  const sheet = { ...EMPTY_SHEET, muscles: ['soleus'] }
  const state = { library: { sheets: [sheet], open: 0 }, past: [] }
  return { ...real, useSheets: (select: (of: typeof state) => unknown) => select(state) }
})

const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(loadDataset()))

test('a sheet whose muscles cannot be loaded says so above its pages', () => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' })
  const shown = () =>
    renderToStaticMarkup(
      <AtlasContext value={{ atlas, texts }}>
        <SheetPage linked={{}} drawing={undefined} />
      </AtlasContext>,
    )
  const says = 'They and their signs of danger are missing here.'
  expect(shown()).not.toContain(says)
  model.error = new Error('Not there')
  const markup = shown()
  expect(markup).toContain(says)
  expect(markup.indexOf(says)).toBeLessThan(markup.indexOf('Real size'))
  expect(markup).toContain('Try again')
  vi.unstubAllGlobals()
})
