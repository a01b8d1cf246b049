import { beforeAll, describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { readAddress } from '../../../src/app/route/urlSync'
import { type Atlas, createAtlas } from '../../../src/domain/atlas'
import { buildIndex } from '../../../src/domain/buildAtlas'
import { routeTitle } from '../../../src/domain/route/routeName'
import { placeWords } from '../../../src/words/place'

let atlas: Atlas
beforeAll(() => {
  atlas = createAtlas(buildIndex(loadDataset(), new Map()))
})

describe('readAddress', () => {
  test('an address without a place is home with the preferred body', () => {
    expect(readAddress(atlas, '', 'male')).toEqual({
      link: { route: { kind: 'home' }, body: 'male' },
      known: true,
    })
  })

  test('pages of the care guide are known by topic and by guide', () => {
    for (const hash of ['#/care', '#/care/heat-cold', '#/care/lower-back'])
      expect(readAddress(atlas, hash, 'female').known, hash).toBe(true)
  })

  test('a link says its own body', () => {
    expect(readAddress(atlas, '#/point/BL23/left', 'male').link).toEqual({
      route: { kind: 'point', code: 'BL23', side: 'left' },
      body: 'female',
    })
  })

  test.each([
    '#/region/nowhere/left',
    '#/region/lower-back/midline',
    '#/point/BL99/left',
    '#/point/GV4/left',
    '#/guide/nothing',
    '#/care/nothing',
    '#/channel/XX',
    '#/what/is/this',
    '#%',
  ])('%s leads home, unknown', (hash) => {
    expect(readAddress(atlas, hash, 'female')).toEqual({
      link: { route: { kind: 'home' }, body: 'female' },
      known: false,
    })
  })
})

describe('titleOf', () => {
  test('names the place, then the app', () => {
    expect(routeTitle(placeWords.get(), atlas, { kind: 'home' })).toBe('Tsubo: where does it hurt?')
    expect(
      routeTitle(placeWords.get(), atlas, { kind: 'region', region: 'lower-back', side: 'left' }),
    ).toBe('Lower back, left · Tsubo')
    expect(routeTitle(placeWords.get(), atlas, { kind: 'point', code: 'BL23', side: 'left' })).toBe(
      'BL23 Shènshū · Tsubo',
    )
    expect(routeTitle(placeWords.get(), atlas, { kind: 'channel', channel: 'EX' })).toBe(
      'Extra points · Tsubo',
    )
    expect(routeTitle(placeWords.get(), atlas, { kind: 'care' })).toBe('Care guide · Tsubo')
    expect(routeTitle(placeWords.get(), atlas, { kind: 'care', topic: 'calf' })).toBe(
      'Calf: beyond pressing · Tsubo',
    )
  })
})
