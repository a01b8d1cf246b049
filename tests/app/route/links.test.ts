import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src/app/route/urlSync'
import { sideFor } from '../../../src/domain/points/sides'
import { isKnownRoute } from '../../../src/domain/route/isKnownRoute'
import { formatLink, type Link, parseLink, type Route } from '../../../src/domain/route/link'
import { routeTitle } from '../../../src/domain/route/routeName'
import { LANGUAGES } from '../../../src/messages/languages'
import { routeMessages } from '../../../src/state/routeMessages'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()

/** Malicious or malformed addresses. */
const HOSTILE = [
  '#/<script>alert(1)</script>',
  '#/point/<img src=x onerror=alert(1)>/left',
  '#/point/BL23/left?body=<b>',
  '#/point/BL23/left?view=<b>',
  '#/point/BL23/left?view=FLAT',
  '#/point/BL23/left?lang=klingon',
  '#/guide/neck?session=now',
  '#/point/BL23/left?view=flat&view=<b>&body=alien',
  '#/point/BL23/middle',
  '#/point/BL23/LEFT',
  '#/point/bl23/left',
  '#/point/BL0/left',
  '#/point/BL68/left',
  '#/point/BL023/left',
  '#/point/BL23%00/left',
  '#/point/BL23%2Fleft',
  '#/point/%E0%A4%A/left',
  '#/point/__proto__/left',
  '#/point/constructor/left',
  '#/region/__proto__/left',
  '#/region/toString/left',
  '#/region/breastbone/left',
  '#/region/calf/left+breastbone/left',
  '#/region/lower-back/midline+lower-back/left',
  '#/region/lower-back/left/left',
  '#/region//left/x/y',
  '#/guide/__proto__',
  '#/guide/hasOwnProperty',
  '#/guide/lower-back/left',
  '#/channel/__proto__',
  '#/channel/bl',
  '#/channel/BL/1',
  '#/channels/all',
  '#/points?channel=__proto__',
  '#/points?region=constructor',
  '#/points?role=__proto__',
  '#/points?part=../../etc',
  '#/points?press=1',
  '#/points?side=LEFT',
  '#/points/all',
  '#/sheet/BL23;DROP TABLE',
  '#/sheet/BL23.both.both',
  '#/sheet/../../x',
  '#/sheet/javascript:alert(1)',
  '#/care/__proto__',
  '#/care/../sheet/x',
  '#/search/calf',
  '#/search/__proto__',
  `#/search?q=${'calf '.repeat(5000)}`,
  '#/search?q=%00',
  '#/search?q=calf&body=<b>',
  '#/point/BL0/left?q=calf',
  '#/constructor',
  '#/toString/x/left',
  '#javascript:alert(1)',
  '#data:text/html,<b>',
  '#//evil.example/',
  '#%',
  `#/${'a/'.repeat(5000)}`,
  `#/guide/${'x'.repeat(20_000)}`,
  '#/\u202Epoint/BL23/left',
  '#/point/ＢＬ２３/left',
]

test('there are at least fifty hostile addresses', () =>
  expect(HOSTILE.length).toBeGreaterThanOrEqual(50))

describe('a hostile address leads to the home route', () => {
  test.each(HOSTILE.map((hash) => [hash.slice(0, 60), hash]))('%s', (_, hash) => {
    expect(readAddress(atlas, hash, 'female')).toEqual({
      link: { route: { kind: 'home' }, body: 'female' },
      known: false,
    })
  })
})

test('two hundred routes survive a round trip through their address, with body, view, search and language', () => {
  const point = fc.constantFrom(...atlas.points).chain(({ code, laterality }) =>
    fc.constantFrom('left' as const, 'right' as const).map(
      (side): Route => ({
        kind: 'point',
        code,
        side: sideFor(laterality, side),
      }),
    ),
  )
  const region = fc.constantFrom(...atlas.regions).chain(({ id, laterality }) =>
    fc.constantFrom('left' as const, 'right' as const, 'midline' as const).map(
      (side): Route => ({
        kind: 'region',
        region: id,
        side: laterality === 'midline' ? 'midline' : side,
      }),
    ),
  )
  const route = fc.oneof(
    point,
    region,
    fc.constantFrom(...atlas.guides).map(({ id }): Route => ({ kind: 'guide', guide: id })),
    fc
      .constantFrom(...atlas.meridians)
      .map(({ code }): Route => ({ kind: 'channel', channel: code })),
  )
  const link: fc.Arbitrary<Link> = fc
    .record({
      route,
      body: fc.constantFrom('female' as const, 'male' as const),
      flat: fc.boolean(),
      language: fc.option(fc.constantFrom(...LANGUAGES)),
      session: fc.boolean(),
      search: fc.option(fc.constantFrom('', 'lower back', 'B-23', '足三里', 'a&q=b?#/%', '<b>')),
    })
    .map(({ flat, language, search, session, ...rest }) => ({
      ...rest,
      ...(search !== null && { search }),
      ...(session && { session: true as const }),
      ...(flat && { view: 'flat' as const }),
      ...(language && { language }),
    }))
  fc.assert(
    fc.property(link, (made) => {
      const address = `#${formatLink(made)}`
      expect(parseLink(address)).toEqual(made)
      expect(readAddress(atlas, address, 'female')).toEqual({ link: made, known: true })
      expect(isKnownRoute(atlas, made.route)).toBe(true)
      expect(routeTitle(routeMessages(), atlas, made.route)).toContain('Tsubo')
    }),
    { numRuns: 200 },
  )
})

test('every address gives a route', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('point', 'region', 'sheet', '?', '&', '='),
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { link } = readAddress(atlas, `#/${words.join('/')}`, 'male')
      expect(isKnownRoute(atlas, link.route)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
