import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { buildMuscles, buildTexts } from '../../../src/domain/buildAtlas'
import { capitalise } from '../../../src/domain/capitalise'
import type { SorePlace } from '../../../src/domain/route/place'
import { type AboutMe, NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { adviceOnMuscle } from '../../../src/domain/safety/adviceOnMuscle'
import { redFlagsIn } from '../../../src/domain/safety/redFlags'
import { isOffered } from '../../../src/domain/safety/verdict'
import { EMPTY_SHEET, itemsOf } from '../../../src/domain/sheet/sheet'
import { buildTextLookup } from '../../../src/domain/textLookup'
import { messagesOf } from '../../../src/messages/messages'
import { AtlasContext } from '../../../src/ui/atlasContext'
import { CompactSheet } from '../../../src/ui/sheet/CompactSheet'
import { FITS } from '../../../src/ui/sheet/compactFits'
import { MUSCLES_FAILED, musclesOnSheet, NO_MUSCLES } from '../../../src/ui/sheet/muscleFacts'
import { SheetMuscle } from '../../../src/ui/sheet/SheetMuscle'
import { type SheetContent, sheetBlocks } from '../../../src/ui/sheet/sheetBlocks'
import { sheetEntries } from '../../../src/ui/sheet/sheetFacts'
import { loadAtlas } from '../../loadAtlas'
import { expectHow } from '../howAlone'
import { escaped } from '../markup'
import { ALL_AT_ONCE, named, people } from '../people'

vi.mock('../../../src/ui/kit/ShareButton', () => ({ ShareButton: () => null }))

const dataset = loadDataset()
const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(dataset))
const muscles = buildMuscles(dataset)

const shown = (node: React.ReactNode) =>
  renderToStaticMarkup(<AtlasContext value={{ atlas, texts }}>{node}</AtlasContext>)

interface Listed {
  readonly codes?: readonly string[]
  readonly places?: readonly SorePlace[]
  readonly ids?: readonly string[]
  readonly said?: AboutMe
}

function contentOf({ codes = [], places = [], ids = [], said = NOTHING_SAID }: Listed) {
  const items = itemsOf(codes)
  const drawnPlaces = vi.fn()
  const content: SheetContent = {
    t: messagesOf(sheetPaperMessages),
    atlas,
    texts,
    sheet: { ...EMPTY_SHEET, items, places, muscles: ids },
    title: 'Title',
    today: '1 May',
    entries: sheetEntries(atlas, texts, items, adviceByCode(atlas, said)),
    leftOut: [],
    hurts: places.map(({ region, strength }) => ({ name: atlas.region(region)!.name, strength })),
    muscles: musclesOnSheet(atlas, muscles, ids, said),
    address: 'https://example.org/#/sheet',
    drawing: {
      figures: (_, __, sore) => {
        drawnPlaces(sore)
        return { node: 'FIGURES', height: 10 }
      },
      closeUp: null,
      qr: () => null,
      qrSize: () => 1,
      bones: true,
    },
    choices: { paper: 'a4', layout: 'standard', weeks: 2, from: '' },
  }
  return { content, drawnPlaces }
}

/** The sheet in each of its layouts: all settings of the one page, and the full pages. */
function layouts(content: SheetContent): string[] {
  return [
    ...FITS.map((fit) => shown(<CompactSheet content={content} fit={fit} />)),
    sheetBlocks(content)
      .map((block) => shown(block.content))
      .join(''),
  ]
}

describe('a muscle on paper', () => {
  test.each(muscles.muscles)(
    '$id is never to be pressed by whom a rule keeps from it',
    (muscle) => {
      for (const person of [...people, ALL_AT_ONCE]) {
        const [entry] = musclesOnSheet(atlas, muscles, [muscle.id], person).entries
        const advice = adviceOnMuscle(atlas, muscle, person)
        const offered = isOffered(advice)
        for (const brief of [false, true]) {
          const markup = shown(<SheetMuscle entry={entry!} brief={brief} />)
          const at = `${named(person)} ${brief}`
          expectHow(markup, muscle, advice, at)
          expect(markup.includes('Press alone'), at).toBe(offered)
          expect(markup.includes('Left out for you'), at).toBe(!offered)
          expect(markup, at).toContain(escaped(muscle.caution))
        }
      }
      const [entry] = musclesOnSheet(atlas, muscles, [muscle.id], NOTHING_SAID).entries
      const markup = shown(<SheetMuscle entry={entry!} />)
      expect(markup).toContain(escaped(capitalise(muscle.plain)))
      for (const region of [...muscle.felt.main, ...muscle.felt.also])
        expect(markup, region).toContain(escaped(atlas.region(region)!.name))
      expect(markup).not.toMatch(/\bcause/i)
    },
  )

  test('brings its doubts, its signs of danger and its sources', () => {
    for (const { id, redFlags, lies, felt } of muscles.muscles) {
      const { content } = contentOf({ codes: ['LI4'], ids: [id] })
      const pages = sheetBlocks(content)
        .map((block) => shown(block.content))
        .join('')
      expect(pages.split('some researchers reject the idea'), id).toHaveLength(2)
      const own = dataset.redFlags.filter((flag) => redFlags.includes(flag.id))
      const here = redFlagsIn(dataset.redFlags, lies)
      const there = redFlagsIn(dataset.redFlags, felt.main)
      const urgent = there.filter(({ urgency }) => urgency === 'emergency')
      for (const flag of [...own, ...here, ...urgent])
        expect(pages, `${id} ${flag.id}`).toContain(escaped(flag.short))
    }
    const { content } = contentOf({ ids: ['soleus'] })
    const [colophon] = sheetBlocks(content).slice(-1)
    const markup = shown(colophon!.content)
    const count = content.muscles.sources.length
    expect(count).toBeGreaterThan(1)
    for (const { title } of content.muscles.sources.slice(0, 8))
      expect(markup).toContain(escaped(title))
  })

  test('that nobody knows is left out', () => {
    expect(musclesOnSheet(atlas, muscles, ['heart'], NOTHING_SAID)).toBe(NO_MUSCLES)
    expect(musclesOnSheet(atlas, muscles, [], NOTHING_SAID)).toBe(NO_MUSCLES)
  })
})

describe('a sheet with sore places and muscles', () => {
  const places: SorePlace[] = [
    { region: 'calf', side: 'left', strength: 7 },
    { region: 'heel', side: 'right', strength: 0 },
    { region: 'neck-back', side: 'midline' },
  ]
  const ids = ['soleus', 'gastrocnemius']

  test.each([
    ['with points', ['BL57', 'LI4']],
    ['without points', []],
  ])('says so in every layout, %s', (_, codes) => {
    const { content, drawnPlaces } = contentOf({ codes, places, ids })
    for (const markup of layouts(content)) {
      expect(markup).toContain('Where it hurts')
      expect(markup).toContain('Calf (7 of 10)')
      expect(markup).toContain('Heel (0 of 10)')
      expect(markup).not.toMatch(/Back of the neck \(/)
      expect(markup).toContain('My muscles')
      for (const id of ids) expect(markup.split(`data-muscle="${id}"`)).toHaveLength(2)
      expect(markup.split('some researchers reject the idea')).toHaveLength(2)
      expect(markup).toContain('FIGURES')
      // The signs of danger of the place that no point is on the sheet for.
      for (const { urgency, short } of redFlagsIn(dataset.redFlags, ['neck-back']))
        if (urgency === 'emergency') expect(markup).toContain(escaped(short))
    }
    for (const [sore] of drawnPlaces.mock.calls) expect(sore).toBe(places)
  })

  test('tells less of the muscles on a full page, but never less than press and care', () => {
    const { content } = contentOf({ codes: ['BL57'], ids })
    const soleus = muscles.muscles.find(({ id }) => id === 'soleus')!
    for (const fit of FITS) {
      const markup = shown(<CompactSheet content={content} fit={fit} />)
      expect(markup.includes(escaped(capitalise(soleus.plain)))).toBe(!fit.brief)
      expect(markup).toContain(escaped(soleus.alone.how))
      expect(markup).toContain(escaped(soleus.caution))
    }
  })

  test.each([
    ['places', { places }],
    ['muscles', { ids }],
    ['muscles with signs of low urgency', { ids: ['interossei-foot'] }],
  ])('prints the signs of danger of its %s, with no point on it', (_, listed) => {
    const { content } = contentOf(listed)
    const chosen = content.muscles.entries.map(({ muscle }) => muscle)
    const regions = [...content.sheet.places.map(({ region }) => region)]
    const here = redFlagsIn(dataset.redFlags, [...regions, ...chosen.flatMap(({ lies }) => lies)])
    const own = dataset.redFlags.filter(({ id }) =>
      chosen.some(({ redFlags }) => redFlags.includes(id)),
    )
    const [full = '', ...compact] = layouts(content).reverse()
    for (const { id, short, urgency } of [...here, ...own]) {
      expect(full, id).toContain(escaped(short))
      for (const markup of compact)
        if (urgency !== 'soon' || own.some((flag) => flag.id === id))
          expect(markup, id).toContain(escaped(short))
    }
  })

  test('of muscles alone has no figure and no table to tick', () => {
    for (const markup of layouts(contentOf({ ids }).content)) {
      expect(markup).not.toContain('FIGURES')
      expect(markup).not.toContain('<table')
    }
  })

  test('says in every layout that its muscles could not be loaded', () => {
    const { content } = contentOf({ codes: ['BL57'], ids })
    const says = 'The muscles of this sheet could not be loaded.'
    for (const markup of layouts(content)) expect(markup).not.toContain(says)
    for (const markup of layouts({ ...content, muscles: MUSCLES_FAILED }))
      expect(markup).toContain(says)
  })

  test('shows nothing of them if it has none', () => {
    for (const markup of layouts(contentOf({ codes: ['BL57', 'LI4'] }).content)) {
      expect(markup).not.toContain('Where it hurts')
      expect(markup).not.toContain('My muscles')
      expect(markup).not.toContain('researchers')
    }
  })
})
