import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { readRegionsOfLandmarks } from '../../scripts/data/readRegionsOfLandmarks'
import { readRegionsOfPoints } from '../../scripts/data/readRegionsOfPoints'
import { adviceFor } from '../../src/atlas/advice'
import { buildIndex } from '../../src/atlas/atlas'
import { isKnown } from '../../src/atlas/isKnown'
import { formatPlace } from '../../src/atlas/link'
import { buildSearchEntries } from '../../src/atlas/search/buildEntries'
import { type Answer, buildFinder } from '../../src/atlas/search/finder'
import type { SearchSpeech } from '../../src/atlas/search/sayEntry'
import { isOneEditApart, plain, tellingWords } from '../../src/atlas/search/words'
import { translateIndex } from '../../src/atlas/translate'
import { foundWords } from '../../src/words/found'
import { speak } from '../../src/words/i18n'
import { partsWords } from '../../src/words/parts'
import { rolesWords } from '../../src/words/roles'

const dataset = loadDataset()
const index = buildIndex(dataset, readRegionsOfPoints())
const entries = buildSearchEntries({
  dataset,
  regionOfLandmark: readRegionsOfLandmarks(dataset.landmarks),
})
const speech = (english: boolean): SearchSpeech => ({
  english,
  found: foundWords.get(),
  parts: partsWords.get(),
  roles: rolesWords.get(),
})
const find = buildFinder(speech(true), index, entries)

const founds = ({ groups }: Answer) => groups.flatMap(({ found }) => found)
const places = (typed: string, by = find) =>
  founds(by(typed)).map(({ place }) => formatPlace(place))

/** What a person types, and where the first answer leads. */
const FIRST: Readonly<Record<string, string>> = {
  // Codes, however they are written.
  BL23: '/point/BL23/left',
  'bl 23': '/point/BL23/left',
  UB23: '/point/BL23/left',
  'B-23': '/point/BL23/left',
  'Bladder 23': '/point/BL23/left',
  'urinary bladder 23': '/point/BL23/left',
  'Blader 23': '/point/BL23/left',
  V23: '/point/BL23/left',
  TW5: '/point/TE5/left',
  'TE 5': '/point/TE5/left',
  SJ5: '/point/TE5/left',
  '3E5': '/point/TE5/left',
  'San Jiao 5': '/point/TE5/left',
  'Sanjiao 5': '/point/TE5/left',
  'Triple Warmer 5': '/point/TE5/left',
  'Liv 3': '/point/LR3/left',
  'Liver 3': '/point/LR3/left',
  F3: '/point/LR3/left',
  REN17: '/point/CV17/midline',
  'Ren 17': '/point/CV17/midline',
  'Du 14': '/point/GV14/midline',
  'Governing Vessel 14': '/point/GV14/midline',
  P6: '/point/PC6/left',
  HC6: '/point/PC6/left',
  'Large Intestine 4': '/point/LI4/left',
  Li4: '/point/LI4/left',
  H7: '/point/HT7/left',
  C7: '/point/HT7/left',
  K3: '/point/KI3/left',
  'St. 36': '/point/ST36/left',
  E36: '/point/ST36/left',
  'gall bladder 20': '/point/GB20/left',
  'Sp 06': '/point/SP6/left',
  'EX-HN3': '/point/EX-HN3/midline',
  'ex hn 3': '/point/EX-HN3/midline',
  // Older numbers.
  'Bladder 47': '/point/BL52/left',
  B47: '/point/BL52/left',
  'UB 47': '/point/BL52/left',
  'UB 54': '/point/BL40/left',
  'Bladder 48': '/point/BL53/left',
  BL47: '/point/BL47/left',
  'Bladder 40': '/point/BL40/left',
  // Names, in every script and spelling.
  zusanli: '/point/ST36/left',
  'zú sān lǐ': '/point/ST36/left',
  'zu san li': '/point/ST36/left',
  Zúsānlǐ: '/point/ST36/left',
  zusnali: '/point/ST36/left',
  zusanl: '/point/ST36/left',
  zusnli: '/point/ST36/left',
  足三里: '/point/ST36/left',
  腎俞: '/point/BL23/left',
  肾俞: '/point/BL23/left',
  合谷: '/point/LI4/left',
  じんゆ: '/point/BL23/left',
  신수: '/point/BL23/left',
  hegu: '/point/LI4/left',
  hoku: '/point/LI4/left',
  'joining valley': '/point/LI4/left',
  'joining vally': '/point/LI4/left',
  'Kidney Shu': '/point/BL23/left',
  'sea of vitality': '/point/BL23/left',
  'third eye': '/point/EX-HN3/midline',
  'leg three miles': '/point/ST36/left',
  neiguan: '/point/PC6/left',
  // Where it hurts, in people's words.
  'lower back': '/guide/lower-back',
  'my lower back hurts': '/guide/lower-back',
  'lower bak': '/guide/lower-back',
  backache: '/region/lower-back/left',
  lumbago: '/region/lower-back/left',
  sciatica: '/region/buttock/left',
  'knot under shoulder blade': '/guide/under-shoulder-blade',
  'under the shoulder blade': '/guide/under-shoulder-blade',
  'between shoulder blades': '/region/between-blade-and-spine/left',
  'stiff neck': '/guide/neck',
  'neck pain': '/guide/neck',
  headache: '/region/forehead/left',
  'tight calves': '/region/calf/left',
  calf: '/guide/calf',
  'left calf': '/guide/calf',
  'calf cramp': '/guide/calf',
  traps: '/region/upper-trapezius/left',
  'sore shoulder': '/guide/shoulder',
  'tennis elbow': '/region/elbow-back/left',
  knee: '/region/knee-front/left',
  'right knee': '/region/knee-front/right',
  heel: '/region/heel/left',
  'plantar fascia': '/region/sole/left',
  'rib cage': '/region/ribs/left',
  ribs: '/region/ribs/left',
  hip: '/region/hip/left',
  hand: '/region/back-of-hand/left',
  // Muscles.
  piriformis: '/region/buttock/left',
  'levator scapulae': '/region/neck-side/left',
  hamstring: '/region/thigh-back/left',
  rhomboids: '/region/between-blade-and-spine/left',
  'tibialis anterior': '/region/shin/left',
  // Channels.
  'stomach channel': '/channel/ST',
  'bladder meridian': '/channel/BL',
  'triple burner': '/channel/TE',
  dumai: '/channel/GV',
  GB: '/channel/GB',
  足太陽膀胱經: '/channel/BL',
  // Landmarks, the care guide, lists.
  navel: '/point/CV8/midline',
  'greater trochanter': '/region/hip/left',
  'spinous process of t7': '/point/GV9/midline',
  heat: '/care/heat-cold',
  'source points': '/points?role=yuan-source',
}

describe('the first answer', () => {
  test.each(Object.entries(FIRST))('to “%s” is %s', (typed, first) => {
    expect(places(typed)[0]).toBe(first)
  })
})

/** The same in other languages, by the names that the translation gives. */
const FIRST_IN = {
  es: {
    'zona lumbar': '/guide/lower-back',
    'dolor en la zona lumbar': '/guide/lower-back',
    lumbago: '/region/lower-back/left',
    riñones: '/region/lower-back/left',
    pantorrilla: '/guide/calf',
    pantorilla: '/guide/calf',
    'pantorrilla derecha': '/guide/calf',
    gemelos: '/region/calf/left',
    cuello: '/guide/neck',
    'me duele el cuello': '/guide/neck',
    'rodilla derecha': '/region/knee-front/right',
    'codo de tenista': '/region/elbow-back/left',
    isquiotibiales: '/region/thigh-back/left',
    'debajo del omóplato': '/guide/under-shoulder-blade',
    'Vejiga 23': '/point/BL23/left',
    'Canal de la Vejiga 23': '/point/BL23/left',
    'Estómago 36': '/point/ST36/left',
    'Triple Calentador 5': '/point/TE5/left',
    'Vaso Gobernador 14': '/point/GV14/midline',
    'canal de la vejiga': '/channel/BL',
    'meridiano del hígado': '/channel/LR',
    'punto fuente': '/points?role=yuan-source',
  },
  zh: {
    腰: '/region/lower-back/left',
    腰痛: '/region/lower-back/left',
    我的腰很疼: '/region/lower-back/left',
    小腿: '/region/calf/left',
    小腿抽筋: '/region/calf/left',
    右小腿: '/region/calf/right',
    脖子: '/region/neck-back/left',
    脖子疼: '/region/neck-back/left',
    颈部: '/guide/neck',
    肩胛骨下: '/guide/under-shoulder-blade',
    右膝盖: '/region/knee-front/right',
    足三里: '/point/ST36/left',
    肾俞: '/point/BL23/left',
    膀胱经23: '/point/BL23/left',
    '胃经 36': '/point/ST36/left',
    膀胱47: '/point/BL52/left',
    督脉14: '/point/GV14/midline',
    胃经: '/channel/ST',
    足阳明胃经: '/channel/ST',
    任脉: '/channel/CV',
    梨状肌: '/region/buttock/left',
  },
} as const

describe.each(['es', 'zh'] as const)('in the language %s', (language) => {
  let findIn: typeof find
  beforeAll(async () => {
    await speak(language)
    const said = dataset.translations.find((each) => each.language === language)
    if (said) findIn = buildFinder(speech(false), translateIndex(index, said), entries)
  })
  afterAll(() => speak('en'))

  test.each(Object.entries(FIRST_IN[language]))(
    'the first answer to “%s” is %s',
    (typed, first) => {
      expect(places(typed, findIn)[0]).toBe(first)
    },
  )

  test('English words, codes, pinyin and Han go on being answered', () => {
    for (const [typed, first] of Object.entries(FIRST))
      expect(places(typed, findIn).slice(0, 4), typed).toContain(first)
  })

  test('why it answers is said', () => {
    const [answer] = founds(findIn('calf'))
    expect(answer?.why).toBe({ es: 'En inglés: Calf', zh: '英文：Calf' }[language])
    expect(findIn('Bladder 47').note).toMatch(/BL52 Zhìshì/)
    expect(findIn('Bladder 47').note).not.toMatch(/books/)
  })
})

describe('numbers and letters that mean two points', () => {
  test('are answered with both readings and an explanation', () => {
    for (const typed of ['Bladder 47', 'B47', 'UB 47', 'BL47']) {
      const answer = find(typed)
      expect(places(typed).toSorted(), typed).toEqual(['/point/BL47/left', '/point/BL52/left'])
      expect(answer.note, typed).toContain('Two numberings')
      for (const { why } of founds(answer)) expect(why, typed).toContain('Bladder 47')
    }
    expect(find('Bladder 23').note).toBeUndefined()
  })

  test('from 36 to 54 never lead anywhere without saying so', () => {
    for (let number = 36; number <= 54; number++) {
      const answer = find(`Bladder ${number}`)
      expect(founds(answer), `${number}`).toHaveLength(2)
      expect(answer.note).toContain(`Bladder ${number}`)
    }
  })

  test('of a channel say so too', () => {
    expect(places('H3')).toEqual(['/point/HT3/left', '/point/LR3/left'])
    expect(find('H3').note).toContain('liver')
    expect(places('li 4')).toEqual(['/point/LI4/left', '/point/LR4/left'])
    expect(places('LI4')).toEqual(['/point/LI4/left'])
  })
})

describe('answers', () => {
  test('come in groups, and say why where the name does not', () => {
    const { groups } = find('calf')
    expect(groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['guide', 'region'])
    expect(founds(find('gastrocnemius'))[0]?.why).toContain('gastrocnemius')
    expect(founds(find('肾俞'))[0]?.why).toBe('Simplified: 肾俞')
    expect(founds(find('zusnli'))[0]?.why).toContain('Zúsānlǐ')
    expect(founds(find('calf'))[0]?.why).toBeUndefined()
  })

  test('are the two points that share a popular name', () => {
    expect(places('sea of vitality').slice(0, 2)).toEqual(['/point/BL23/left', '/point/BL52/left'])
  })

  test('are none to nothing and to nonsense', () => {
    for (const typed of ['', '  ', 'qwxz', '(((', '🙂', '99999'])
      expect(places(typed), typed).toEqual([])
  })

  test('lead only to places that exist', () => {
    for (const typed of [
      'back',
      'knee',
      'b',
      'bl',
      'liver',
      'midline',
      'chest',
      'a',
      '里',
      'point',
    ])
      for (const { place } of founds(find(typed))) expect(isKnown(index, place)).toBe(true)
    for (const { place } of entries) expect(isKnown(index, place)).toBe(true)
  })

  test('name the points that a person is not offered last', () => {
    const pregnant = { conditions: ['pregnancy'] as const, stages: {}, regions: {} }
    const isOffered = (code: string) => {
      const point = index.points.find((each) => each.code === code)
      return point !== undefined && adviceFor(index, point, pregnant).verdict !== 'do-not-offer'
    }
    const codes = founds(find('LI', isOffered)).flatMap(({ place }) =>
      place.kind === 'point' ? [isOffered(place.code)] : [],
    )
    expect(codes).toEqual(codes.toSorted((a, b) => Number(b) - Number(a)))
    expect(places('hegu')).toContain('/point/LI4/left')
    expect(founds(find('hegu', isOffered)).map(({ label }) => label.slice(0, 3))).toContain('LI4')
  })

  test('take less than a frame', () => {
    const typed = Object.keys(FIRST).flatMap((words) =>
      [...words].map((_, at) => words.slice(0, at + 1)),
    )
    const times = typed.map((words) => {
      const start = performance.now()
      find(words)
      return performance.now() - start
    })
    const sorted = times.toSorted((a, b) => a - b)
    // The slowest of many on a busy machine says more about the machine.
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(16)
  })
})

test('plain drops marks, case and signs', () => {
  expect(plain(' Zú-sānlǐ ')).toBe('zu sanli')
})

test('telling words are those that say where', () => {
  expect(tellingWords('My stiff, aching neck hurts')).toEqual(['neck'])
  expect(tellingWords('calves')).toEqual(['calve'])
  expect(tellingWords('knot')).toEqual(['knot'])
})

test('one edit is a letter more, less, other or swapped', () => {
  for (const other of ['calff', 'caf', 'cald', 'claf', 'calf'])
    expect(isOneEditApart('calf', other), other).toBe(true)
  for (const other of ['half a', 'flac', 'cal fs', 'ca'])
    expect(isOneEditApart('calf', other)).toBe(false)
})
