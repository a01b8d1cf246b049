import { expect, test } from 'vitest'
import { type AtlasIndex, createAtlas } from '../../../src/domain/atlas'
import { NAME_KINDS, pointName, secondName } from '../../../src/domain/points/pointName'
import { routeName } from '../../../src/domain/route/routeName'
import { routeMessages } from '../../../src/state/routeMessages'

const ST36 = {
  pinyin: 'Zúsānlǐ',
  traditional: '足三里',
  simplified: '足三里',
  english: 'Leg Three Miles',
  japanese: 'あしさんり',
  korean: '족삼리',
}

test('a point has the chosen kind of name, with its language', () => {
  expect(NAME_KINDS.map((kind) => pointName(ST36, kind))).toEqual([
    { words: 'Zúsānlǐ', lang: 'zh-Latn-pinyin' },
    { words: '足三里', lang: 'zh-Hans' },
    { words: '足三里', lang: 'zh-Hant' },
    { words: 'あしさんり', lang: 'ja' },
    { words: '족삼리', lang: 'ko' },
    { words: 'Leg Three Miles', lang: 'en' },
  ])
})

test('a missing reading is replaced by pinyin', () => {
  const { japanese, korean, ...unread } = ST36
  for (const kind of ['japanese', 'korean'] as const)
    expect(pointName(unread, kind)).toEqual({ words: 'Zúsānlǐ', lang: 'zh-Latn-pinyin' })
})

test('simplified characters that the data does not have are the traditional ones', () => {
  const { simplified, ...same } = ST36
  expect(pointName(same, 'simplified')).toEqual({ words: '足三里', lang: 'zh-Hans' })
})

test('the second name is in Han script, or in pinyin if the first is in Han script', () => {
  expect(NAME_KINDS.map((kind) => secondName(ST36, kind).words)).toEqual([
    '足三里',
    'Zúsānlǐ',
    'Zúsānlǐ',
    '足三里',
    '足三里',
    '足三里',
  ])
})

test('the name of a point route uses the chosen kind of name, pinyin by default', () => {
  const index = { points: [{ code: 'ST36', ...ST36 }] } as unknown as AtlasIndex
  const atlas = createAtlas(index)
  const route = { kind: 'point', code: 'ST36', side: 'left' } as const
  const words = routeMessages()
  expect(routeName(words, atlas, route)).toBe('ST36 Zúsānlǐ')
  expect(routeName({ ...words, names: 'korean' }, atlas, route)).toBe('ST36 족삼리')
})
