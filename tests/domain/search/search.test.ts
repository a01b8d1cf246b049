import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { atlasIn, entries, searchIn, searchMessages } from '../../../scripts/data/loadSearch'
import { isKnownRoute } from '../../../src/domain/route/isKnownRoute'
import { formatRoute } from '../../../src/domain/route/link'
import { adviceFor } from '../../../src/domain/safety/advice'
import { isOneEditApart, normalise, tellingWords } from '../../../src/domain/search/normalise'
import type { Answer } from '../../../src/domain/search/search'
import { OTHER_LANGUAGES } from '../../../src/messages/languages'
import { FIRST, FIRST_IN } from './searchQueries'

const dataset = loadDataset()
const atlas = atlasIn('en')
const find = searchIn('en')

const founds = ({ groups }: Answer) => groups.flatMap(({ found }) => found)
const places = (typed: string, by = find) =>
  founds(by(typed)).map(({ route }) => formatRoute(route))

describe('the first result', () => {
  test.each(Object.entries(FIRST))('for “%s” is %s', (typed, first) => {
    expect(places(typed)[0]).toBe(first)
  })
})

describe.each(OTHER_LANGUAGES)('in the language %s', (language) => {
  const findIn = searchIn(language)

  test.each(Object.entries(FIRST_IN[language] ?? {}))(
    'the first result for “%s” is %s',
    (typed, first) => {
      expect(places(typed, findIn)[0]).toBe(first)
    },
  )

  test('English words, codes, pinyin and Han script are still found', () => {
    for (const [typed, first] of Object.entries(FIRST))
      expect(places(typed, findIn).slice(0, 4), typed).toContain(first)
  })

  test('a result says why it matches', () => {
    const [answer] = founds(findIn('calf'))
    expect(answer?.why).toBe(searchMessages(language).found.inEnglish({ name: 'Calf' }))
    expect(findIn('Bladder 47').note).toMatch(/BL52 Zhìshì/)
    expect(findIn('Bladder 47').note).not.toMatch(/books/)
  })
})

describe('codes that can mean two points', () => {
  test('give both meanings and an explanation', () => {
    for (const typed of ['Bladder 47', 'B47', 'UB 47', 'BL47']) {
      const answer = find(typed)
      expect(places(typed).toSorted(), typed).toEqual(['/point/BL47/left', '/point/BL52/left'])
      expect(answer.note, typed).toContain('Two numberings')
      for (const { why } of founds(answer)) expect(why, typed).toContain('Bladder 47')
    }
    expect(find('Bladder 23').note).toBeUndefined()
  })

  test('with numbers from 36 to 54 always have an explanation', () => {
    for (let number = 36; number <= 54; number++) {
      const answer = find(`Bladder ${number}`)
      expect(founds(answer), `${number}`).toHaveLength(2)
      expect(answer.note).toContain(`Bladder ${number}`)
    }
  })

  test('with ambiguous letters have an explanation too', () => {
    expect(places('H3')).toEqual(['/point/HT3/left', '/point/LR3/left'])
    expect(find('H3').note).toContain('liver')
    expect(places('li 4')).toEqual(['/point/LI4/left', '/point/LR4/left'])
    expect(places('LI4')).toEqual(['/point/LI4/left'])
  })
})

describe('the names of a printed source', () => {
  test('for a region lead to the guide', () => {
    for (const { id, printed } of dataset.guides)
      if (printed) expect(places(printed.name).slice(0, 2), printed.name).toContain(`/guide/${id}`)
  })

  test('for a point lead to the guide’s point, unless the guide explains another meaning', () => {
    for (const { id, printed } of dataset.guides)
      for (const { name, code, note } of printed?.points ?? [])
        if (code !== undefined && note === undefined)
          expect(
            places(name).map((place) => place.split('/')[2]),
            `${id}: ${name}`,
          ).toContain(code)
  })
})

describe('results', () => {
  test('are grouped, and say why they match if the name does not show it', () => {
    const { groups } = find('calf')
    expect(groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['guide', 'region'])
    expect(founds(find('gastrocnemius'))[0]?.why).toContain('gastrocnemius')
    expect(founds(find('肾俞'))[0]?.why).toBe('Simplified: 肾俞')
    expect(founds(find('zusnli'))[0]?.why).toContain('Zúsānlǐ')
    expect(founds(find('calf'))[0]?.why).toBeUndefined()
  })

  test('include both points that share a popular name', () => {
    expect(places('sea of vitality').slice(0, 2)).toEqual(['/point/BL23/left', '/point/BL52/left'])
  })

  test('are empty for empty and meaningless text', () => {
    for (const typed of ['', '  ', 'qwxz', '(((', '🙂', '99999'])
      expect(places(typed), typed).toEqual([])
  })

  test('lead only to known routes', () => {
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
      for (const { route } of founds(find(typed))) expect(isKnownRoute(atlas, route)).toBe(true)
    for (const { route } of entries) expect(isKnownRoute(atlas, route)).toBe(true)
  })

  test.each(['BL99', 'XY4', 'LI 77', 'ZZ 23'])(
    'contain no point for “%s”, which no point has',
    (typed) => {
      expect(founds(find(typed)).filter(({ kind }) => kind === 'point')).toEqual([])
    },
  )

  test('contain no points if the text names a red-flag sign', () => {
    for (const typed of ['chest pain left arm', 'stroke', 'worst headache of my life', '胸痛左臂'])
      expect(founds(find(typed)), typed).toMatchObject([
        { kind: 'danger', why: searchMessages('en').found.mayBeEmergency },
      ])
    for (const { asked = [] } of dataset.redFlags)
      for (const typed of asked)
        expect(
          founds(find(typed)).map(({ kind }) => kind),
          typed,
        ).toEqual(['danger'])
  })

  test('list points that are not offered to the person last', () => {
    const pregnant = { conditions: ['pregnancy'] as const, stages: {}, regions: {} }
    const isOffered = (code: string) => {
      const point = atlas.points.find((other) => other.code === code)
      return point !== undefined && adviceFor(atlas, point, pregnant).verdict !== 'do-not-offer'
    }
    const codes = founds(find('LI', isOffered)).flatMap(({ route }) =>
      route.kind === 'point' ? [isOffered(route.code)] : [],
    )
    expect(codes).toEqual(codes.toSorted((a, b) => Number(b) - Number(a)))
    expect(places('hegu')).toContain('/point/LI4/left')
    expect(founds(find('hegu', isOffered)).map(({ label }) => label.slice(0, 3))).toContain('LI4')
  })

  test('take less time than a frame', () => {
    const typed = Object.keys(FIRST).flatMap((words) =>
      [...words].map((_, end) => words.slice(0, end + 1)),
    )
    const times = typed.map((words) => {
      const before = process.cpuUsage()
      find(words)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    const sorted = times.toSorted((a, b) => a - b)
    // The work of this process, not the time on the wall, which depends on the load of the machine.
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(16)
  })
})

test('normalising removes tone marks, case and punctuation', () => {
  expect(normalise(' Zú-sānlǐ ')).toBe('zu sanli')
})

test('telling words are those that name a region', () => {
  expect(tellingWords('My stiff, aching neck hurts')).toEqual(['neck'])
  expect(tellingWords('calves')).toEqual(['calve'])
  expect(tellingWords('knot')).toEqual(['knot'])
})

test('one edit is a letter added, removed, changed or swapped', () => {
  for (const other of ['calff', 'caf', 'cald', 'claf', 'calf'])
    expect(isOneEditApart('calf', other), other).toBe(true)
  for (const other of ['half a', 'flac', 'cal fs', 'ca'])
    expect(isOneEditApart('calf', other)).toBe(false)
})
