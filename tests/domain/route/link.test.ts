import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatLink,
  LAYERS,
  type Link,
  MAX_SEARCH_LENGTH,
  parseLink,
  type Route,
} from '../../../src/domain/route/link'
import { MAX_PLACES, MAX_STRENGTH } from '../../../src/domain/route/place'
import { MAX_MUSCLES } from '../../../src/domain/sheet/sheet'
import { LANGUAGES } from '../../../src/messages/languages'

const name = fc.stringMatching(/^[\w-]+$/)
const side = fc.constantFrom('left', 'right', 'midline')
const filter = fc.record(
  {
    channel: name,
    part: name,
    region: name,
    role: name,
    selfPressable: fc.constant(true as const),
    side,
  },
  { requiredKeys: [] },
)
const percent = fc.integer({ min: 0, max: 100 })
const place = fc.record(
  {
    region: name,
    side,
    strength: fc.integer({ min: 0, max: MAX_STRENGTH }),
    spot: fc.record({ subQuad: fc.integer({ min: 0, max: 53_511 }), u: percent, v: percent }),
  },
  { requiredKeys: ['region', 'side'] },
)
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { kind: 'home' },
    { kind: 'channels' },
    { kind: 'sheet' },
    { kind: 'care' },
  ),
  fc.record({ kind: fc.constant('care'), topic: name }),
  place.map((made) => ({ kind: 'region', ...made })),
  fc
    .uniqueArray(place, { minLength: 2, maxLength: MAX_PLACES, selector: (made) => made.region })
    .map(([first, ...also]) => ({ kind: 'region', ...first, also })),
  fc.record({ kind: fc.constant('point'), code: name, side }),
  fc.record({ kind: fc.constant('guide'), guide: name }),
  fc.record({ kind: fc.constant('channel'), channel: name }),
  fc.record({ kind: fc.constant('muscle'), muscle: name }),
  filter.map((chosen) => ({ kind: 'points', filter: chosen })),
  fc
    .record(
      {
        kind: fc.constant('sheet'),
        items: fc.array(fc.record({ code: name, side: fc.constantFrom('both', 'left', 'right') })),
        places: fc.uniqueArray(place, {
          minLength: 1,
          maxLength: MAX_PLACES,
          selector: (made) => made.region,
        }),
        muscles: fc.uniqueArray(name, { minLength: 1, maxLength: MAX_MUSCLES }),
      },
      { requiredKeys: ['kind', 'items'] },
    )
    .filter(({ items, places, muscles }) => Boolean(items.length || places || muscles)),
) as fc.Arbitrary<Route>
const typed = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/\p{Cc}/u.test(text))
const link: fc.Arbitrary<Link> = fc.record(
  {
    route,
    body: fc.constantFrom('female', 'male'),
    view: fc.constant('flat'),
    layer: fc.constantFrom(...LAYERS),
    search: typed,
    session: fc.constant(true),
    language: fc.constantFrom(...LANGUAGES),
  },
  { requiredKeys: ['route', 'body'] },
)

describe('links', () => {
  test('survive a round trip', () => {
    fc.assert(
      fc.property(link, (made) => {
        expect(parseLink(formatLink(made))).toEqual(made)
        expect(parseLink(`#${formatLink(made)}`)).toEqual(made)
      }),
    )
  })

  test('accept one of a few values for view, layer and session', () => {
    expect(parseLink('#/?view=flat&layer=bones&session=yes')).toMatchObject({
      view: 'flat',
      layer: 'bones',
      session: true,
    })
    for (const wrong of ['view=3d', 'layer=skin', 'layer=', 'session=no', 'lang=xx', 'body=cat'])
      expect(parseLink(`#/?${wrong}`), wrong).toBeUndefined()
  })

  test('can say how much a place hurts, and exactly where', () => {
    expect(parseLink('#/region/calf/left~7@812.40.5')?.route).toEqual({
      kind: 'region',
      region: 'calf',
      side: 'left',
      strength: 7,
      spot: { subQuad: 812, u: 40, v: 5 },
    })
    for (const wrong of ['~11', '~', '~7.5', '@812.40', '@812.40.101', '@-1.0.0', '@1.2.3~4'])
      expect(parseLink(`#/region/calf/left${wrong}`), wrong).toBeUndefined()
  })

  test('can contain several places, of each region one, up to four', () => {
    expect(parseLink('#/region/lower-back/left+calf/midline?body=male')).toEqual({
      route: {
        kind: 'region',
        region: 'lower-back',
        side: 'left',
        also: [{ region: 'calf', side: 'midline' }],
      },
      body: 'male',
    })
    const places = ['a', 'b', 'c', 'd', 'e'].map((id) => `${id}/left`)
    expect(parseLink(`#/region/${places.slice(0, 4).join('+')}`)).toBeDefined()
    for (const path of [
      places.join('+'),
      'a/left+a/left',
      'a/left+a/right',
      'a/left+',
      '+a/left',
      'a/left+b',
      'a/left+b/up',
      'a/left+b/left/c',
      'a/left/+b/left/x',
      'a+b/left',
    ])
      expect(parseLink(`#/region/${path}`), path).toBeUndefined()
  })

  test('can contain a sheet, also in the older form without sides', () => {
    expect(parseLink('#/sheet/BL23,ST36')?.route).toEqual({
      kind: 'sheet',
      items: [
        { code: 'BL23', side: 'both' },
        { code: 'ST36', side: 'both' },
      ],
    })
    expect(
      formatLink({
        route: { kind: 'sheet', items: [{ code: 'ST36', side: 'left' }] },
        body: 'male',
      }),
    ).toBe('/sheet/ST36.left?body=male')
  })

  test('can contain the sore places and the muscles of a sheet', () => {
    const sent = {
      kind: 'sheet',
      items: [{ code: 'BL57', side: 'both' }],
      places: [
        { region: 'calf', side: 'left', strength: 7 },
        { region: 'heel', side: 'midline' },
      ],
      muscles: ['soleus', 'plantaris'],
    }
    const tail = 'places=calf/left~7+heel/midline&muscles=soleus,plantaris'
    expect(parseLink(`#/sheet/BL57?${tail}`)?.route).toEqual(sent)
    // Some programs write every sign that is special somewhere as a code.
    expect(
      parseLink(`#/sheet/BL57?${tail.replaceAll(/[/~+,]/g, encodeURIComponent)}`)?.route,
    ).toEqual(sent)
    expect(parseLink(`#/sheet?${tail}`)?.route).toEqual({ ...sent, items: [] })
    expect(parseLink('#/sheet')?.route).toEqual({ kind: 'sheet' })
    for (const wrong of [
      'places=',
      'places=calf',
      'places=calf/left+calf/right',
      'places=a/left+b/left+c/left+d/left+e/left',
      'muscles=',
      'muscles=<b>',
      'muscles=a,b,c,d,e,f,g',
    ])
      expect(parseLink(`#/sheet/BL57?${wrong}`), wrong).toBeUndefined()
  })

  test('can contain a search over the home route or another route', () => {
    const home: Link = { route: { kind: 'home' }, body: 'female' }
    const calf: Link = { route: { kind: 'guide', guide: 'calf' }, body: 'female' }
    for (const [hash, link] of [
      ['/search', { ...home, search: '' }],
      ['/search?q=lower+back', { ...home, search: 'lower back' }],
      ['/search?q=%E8%B6%B3%E4%B8%89%E9%87%8C', { ...home, search: '足三里' }],
      ['/guide/calf?q=', { ...calf, search: '' }],
      ['/guide/calf?q=B-23', { ...calf, search: 'B-23' }],
    ] as const) {
      expect(formatLink(link)).toBe(hash)
      expect(parseLink(`#${hash}`)).toEqual(link)
    }
    expect(parseLink('#/?q=calf')).toEqual({ ...home, search: 'calf' })
  })

  test('never throw, whatever a person types', () => {
    fc.assert(fc.property(fc.string(), (hash) => void parseLink(hash)))
  })

  test('are rejected if they are invalid', () => {
    for (const hash of [
      '#/nowhere',
      '#/region/lower-back',
      '#/region/lower-back/up',
      '#/point/BL23/left/more',
      '#/sheet/BL23,<b>',
      '#/sheet/BL23/left',
      '#/sheet/BL23.up',
      '#/sheet/BL23.left.right',
      '#/sheet/,BL23',
      '#/channels/BL',
      '#/points/BL',
      '#/points?side=up',
      '#/points?press=maybe',
      '#/points?channel=<b>',
      '#/care/knots/more',
      '#/care/<b>',
      '#/?body=alien',
      '#/search/calf',
      `#/search?q=${'x'.repeat(MAX_SEARCH_LENGTH + 1)}`,
      '#/search?q=a%00b',
      '#/search?q=a%0Ab',
    ])
      expect(parseLink(hash)).toBeUndefined()
  })
})
