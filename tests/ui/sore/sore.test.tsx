import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import type { BareBody } from '../../../src/body/assembleBody'
import { castOnSkin } from '../../../src/body/castOnSkin'
import { cunNear } from '../../../src/body/cunNear'
import { toFigure } from '../../../src/body/figureFile'
import { type PointPosition, parsePositions } from '../../../src/body/positions'
import { parseRulers, type Rulers } from '../../../src/body/rulers'
import { marksOn, placeAt } from '../../../src/body/spot'
import { middleOfRegion, regionsWithin } from '../../../src/body/walkOnSkin'
import { buildTexts } from '../../../src/domain/buildAtlas'
import { sideFor } from '../../../src/domain/points/sides'
import { type AboutMe, NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { buildTextLookup } from '../../../src/domain/textLookup'
import es from '../../../src/messages/es.json'
import zh from '../../../src/messages/zh.json'
import { AtlasContext } from '../../../src/ui/atlasContext'
import { HowMuch } from '../../../src/ui/sore/HowMuch'
import { MarkFacts } from '../../../src/ui/sore/MarkFacts'
import { loadAtlas } from '../../loadAtlas'
import { bareBody, modelJson } from '../../modelFiles'
import { ALL_AT_ONCE, leftOutFor, named, singly } from '../people'

/** What the person says about themselves; on a server a store would only give its initial state. */
const about = vi.hoisted(() => ({ said: undefined as unknown }))
vi.mock('../../../src/state/aboutMe', () => ({
  useAboutMe: (select: (state: typeof about) => unknown) => select(about),
}))

const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(loadDataset()))
let skin: BareBody
let points: readonly PointPosition[]
let rulers: Rulers

beforeAll(async () => {
  skin = await bareBody('female')
  points = parsePositions(modelJson('places-female.json'))
  rulers = parseRulers(modelJson('rulers-female.json'))
})

function shown(part: React.ReactNode, said: AboutMe = NOTHING_SAID): string {
  about.said = said
  return renderToStaticMarkup(<AtlasContext value={{ atlas, texts }}>{part}</AtlasContext>)
}

/** The route of a region with a mark in its middle, and the mark. */
function markMiddle(region: string) {
  const side = sideFor(atlas.region(region)!.laterality)
  const hit = middleOfRegion(skin, region, side)!
  const place = placeAt(atlas, skin, hit.triangle, hit.position)!
  return { route: { kind: 'region', ...place } as const, mark: marksOn(skin, [place])[0]! }
}

/** The middle is the same for everybody, and finding it goes over all of the skin. */
const marks = new Map<string, ReturnType<typeof markMiddle>>()
function marked(region: string) {
  const known = marks.get(region) ?? markMiddle(region)
  marks.set(region, known)
  return known
}

const factsOn = (region: string, said?: AboutMe) =>
  shown(<MarkFacts {...marked(region)} skin={skin} points={points} rulers={rulers} />, said)

const linked = (markup: string) =>
  [...markup.matchAll(/href="#\/point\/([^/"]+)/g)].map(([, code]) => code!)

describe('a mark', () => {
  test.each(atlas.regions.map(({ id }) => id))(
    'in the middle of %s leads nobody to a point that is left out for them',
    (region) => {
      const closed = atlas.guide(atlas.region(region)!.guides[0])?.notOffered ?? []
      for (const person of [NOTHING_SAID, ...singly, ALL_AT_ONCE]) {
        const left = leftOutFor(person)
        const codes = linked(factsOn(region, person))
        expect(
          codes.filter((code) => left.has(code) || closed.includes(code)),
          named(person),
        ).toEqual([])
      }
    },
  )

  test('says how far the nearest points are and where', () => {
    const markup = factsOn('calf')
    expect(linked(markup)).toHaveLength(3)
    expect(markup).toContain('Exactly here: Calf, left')
    expect(markup.match(/about [^<]*cun[^<]*, (above|below|towards|away)/g)?.length).toBe(3)
    expect(markup).toContain('A cun is counted here by your own body: ')
    expect(markup).toContain('Remove the mark')
  })

  test('on a point says that it is right there, and what it lies over', () => {
    const { position } = points.find(({ code, side }) => code === 'BL55' && side === 'left')!
    const hit = castOnSkin(skin, 'back', toFigure('back', position))!
    const place = placeAt(atlas, skin, hit.triangle, hit.position)!
    const [mark] = marksOn(skin, [place])
    const markup = shown(
      <MarkFacts
        route={{ kind: 'region', ...place }}
        mark={mark!}
        skin={skin}
        points={points}
        rulers={rulers}
      />,
    )
    expect(linked(markup)[0]).toBe('BL55')
    expect(markup).toContain('right there')
    expect(markup).toContain('Take care near the mark: Vessels between the calf heads')
  })

  test('says what must not be pressed before it names points', () => {
    const pregnant = { ...NOTHING_SAID, conditions: ['pregnancy'] as const }
    const regions = atlas.regions.map(({ id }) => id)
    const warned = regions.filter((region) => factsOn(region, pregnant).includes('must not'))
    expect(warned.length).toBeGreaterThan(2)
    for (const region of warned) {
      const markup = factsOn(region, pregnant)
      const first = markup.indexOf('#/point/')
      if (first !== -1) expect(markup.indexOf('must not'), region).toBeLessThan(first)
    }
  })

  test('names the places close by where nothing is pressed, its own too', () => {
    for (const { id, name, guides } of atlas.regions) {
      const isClosed = atlas.guide(guides[0])?.kind === 'why-not'
      const says = new RegExp(`Nothing is pressed in this place: [^<]*${name}`)
      if (isClosed) expect(factsOn(id), id).toMatch(says)
      else expect(factsOn(id), id).not.toMatch(says)
    }
    // At the back of the neck, a fingertip from its side.
    const inside = Array.from({ length: skin.regionLabels.length }, (_, subQuad) => ({
      ...({ region: 'neck-back', side: 'left' } as const),
      spot: { subQuad, u: 50, v: 50 },
    }))
    const beside = marksOn(skin, inside).find((mark) =>
      regionsWithin(skin, mark, 0.02).has('neck-side'),
    )
    const route = { kind: 'region', ...beside!.place } as const
    const markup = shown(
      <MarkFacts route={route} mark={beside!} skin={skin} points={points} rulers={rulers} />,
    )
    expect(markup).toContain(`Nothing is pressed in this place: ${atlas.region('neck-side')?.name}`)
  })

  test('without the rulers still gives the directions', () => {
    const markup = shown(
      <MarkFacts {...marked('calf')} skin={skin} points={points} rulers={undefined} />,
    )
    expect(linked(markup)).toHaveLength(3)
    expect(markup).not.toContain('cun')
    expect(markup).toMatch(/above it|below it|towards|away/)
  })

  test('counts by a stretch near the point, or by the thumb', () => {
    const { unit, span } = cunNear(rulers, 'BL57', 'left')
    expect(span?.id).toBe('knee-malleolus')
    expect(unit).toBeGreaterThan(0.015)
    expect(unit).toBeLessThan(0.035)
    expect(cunNear(rulers, 'GV20', 'midline').unit).toBeGreaterThan(0.01)
    expect(cunNear(rulers, 'none', 'left')).toEqual({ unit: rulers.hand.thumb })
  })
})

describe('how much it hurts', () => {
  const calf = { kind: 'region', region: 'calf', side: 'left' } as const
  const checked = /checked="" type="radio"|type="radio"[^>]* checked=""/g

  test('can be left open, said and taken back', () => {
    const open = shown(<HowMuch route={calf} />)
    expect(open.match(/type="radio"/g)).toHaveLength(11)
    expect(open.match(checked)).toBeNull()
    expect(open).not.toContain('Take it back')
    const said = shown(<HowMuch route={{ ...calf, strength: 0 }} />)
    expect(said.match(checked)).toHaveLength(1)
    const [, spoken, seen] = /aria-label="([^"]*)">([^<]*)<\/button>/.exec(said) ?? []
    expect(seen).toBe('Take it back')
    // Who speaks to the device says what they see.
    expect(spoken).toContain(seen)
    for (const { sore } of [es, zh]) expect(sore.takeBackOf).toContain(sore.takeBack)
  })

  test.each([
    [7, false],
    [8, true],
    [10, true],
  ])('at %i of 10 it points to the signs: %s', (strength, warns) => {
    const markup = shown(<HowMuch route={{ ...calf, strength }} />)
    expect(markup.includes('read the signs first')).toBe(warns)
    const other = { ...calf, also: [{ region: 'sole', side: 'left' as const, strength }] }
    expect(shown(<HowMuch route={other} />).includes('read the signs first')).toBe(warns)
  })
})
