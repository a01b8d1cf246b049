import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { codesOfGuide } from '../../../src/domain/points/litPoints'
import { redFlagsIn } from '../../../src/domain/safety/redFlags'
import { EMPTY_SHEET, itemsOf, type SheetLists } from '../../../src/domain/sheet/sheet'
import { messagesOf } from '../../../src/messages/messages'
import { redFlagsOf, type SheetEntry, titleOfSheet } from '../../../src/ui/sheet/sheetFacts'
import { loadAtlas } from '../../loadAtlas'

const { redFlags } = loadDataset()
const atlas = loadAtlas()

/** Red flags use the code and the point of an entry only. */
const entriesOf = (codes: readonly string[]) =>
  codes.map((code) => ({ item: { code }, point: atlas.point(code) }) as SheetEntry)

const idsOf = (codes: readonly string[], fewest: boolean) =>
  redFlagsOf(atlas, { redFlags }, entriesOf(codes), fewest).map(({ id }) => id)

test('a tight sheet warns of every emergency in the regions of points that no guide names', () => {
  const guided = new Set(atlas.guides.flatMap(codesOfGuide))
  const others = atlas.points.filter(({ code }) => !guided.has(code))
  expect(others.length).toBeGreaterThan(100)
  for (const { code, regions } of others) {
    const urgent = redFlagsIn(redFlags, regions).filter(({ urgency }) => urgency !== 'soon')
    const ids = urgent.map(({ id }) => id)
    expect(idsOf(['BL23', code], true), code).toEqual(expect.arrayContaining(ids))
  }
})

test('a tight sheet warns of what belongs to a guide that names a point as a further one', () => {
  for (const { corePoints, furtherPoints } of atlas.guides)
    for (const code of furtherPoints.filter((each) => !corePoints.includes(each)))
      expect(idsOf([code], true).length, code).toBeGreaterThan(idsOf([], true).length)
})

test('a tight sheet of a guide warns of nothing that a loose one leaves out', () => {
  for (const { corePoints } of atlas.guides) {
    const loose = idsOf(corePoints, false)
    expect(loose).toEqual(expect.arrayContaining(idsOf(corePoints, true)))
  }
})

const place = { region: 'calf', side: 'left' } as const

test.each<[string, string, Partial<SheetLists>]>([
  ['Points to press', 'nothing', {}],
  ['Points to press', 'points', { items: itemsOf(['BL23', 'LI4']), muscles: ['soleus'] }],
  ['My muscles', 'muscles alone', { muscles: ['soleus'] }],
  ['Where it hurts', 'no points', { places: [place], muscles: ['soleus'] }],
])('%s is the title of a sheet of %s', (title, _, lists) => {
  const titleOf = (name: string) =>
    titleOfSheet(messagesOf(sheetPaperMessages), atlas, name, { ...EMPTY_SHEET, ...lists })
  expect(titleOf('')).toBe(title)
  expect(titleOf(' Mine ')).toBe('Mine')
})
