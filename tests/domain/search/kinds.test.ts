import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { atlasIn, searchIn, searchMessages } from '../../../scripts/data/loadSearch'
import { TOPICS } from '../../../src/domain/codes'
import { muscleNames } from '../../../src/domain/muscles/muscles'
import { isKnownRoute } from '../../../src/domain/route/isKnownRoute'
import { formatRoute } from '../../../src/domain/route/link'
import { koreanLatin, koreanVariants, romaji } from '../../../src/domain/search/eastAsian'
import { foldHan } from '../../../src/domain/search/hanForms'
import { isNearlySpelt } from '../../../src/domain/search/normalise'
import { numbersIn } from '../../../src/domain/search/numbers'
import { initialsOf, olderSpellings, syllables } from '../../../src/domain/search/romanise'
import type { Answer } from '../../../src/domain/search/search'
import { LANGUAGES } from '../../../src/messages/languages'

const dataset = loadDataset()
const atlas = atlasIn('en')
const { found: words } = searchMessages('en')
const find = searchIn('en')
const places = ({ groups }: Answer) =>
  groups.flatMap(({ found }) => found.map(({ route }) => formatRoute(route)))
const codes = (answer: Answer) =>
  places(answer).flatMap((place) => /^\/point\/([^/]+)/.exec(place)?.[1] ?? [])
const kinds = ({ groups }: Answer) => groups.map(({ kind }) => kind)

describe('codes', () => {
  test('of every point are read with space, dot, hyphen and number first', () => {
    for (const { code } of atlas.points) {
      const [, letters, number] = /^([A-Z]{2})(\d+)$/.exec(code) ?? []
      if (letters === undefined) continue
      const forms = [`${letters}${number}`, `${letters} ${number}`, `${letters}-${number}`]
      for (const typed of [...forms, `${letters}. ${number}`, `${letters}0${number}`])
        expect(codes(find(typed)), typed).toContain(code)
      expect(codes(find(`where is ${code}?`))[0], code).toBe(code)
    }
  })

  test('of every school are read for every number of the channel', () => {
    for (const { letters, channels } of atlas.crosswalk.letters)
      for (const channel of channels) {
        const typed = `${letters}3`
        if (letters !== 'T') expect(codes(find(typed)), typed).toContain(`${channel}3`)
      }
  })

  test('with several readings have the likelier in the person’s language first', () => {
    const first = (typed: string, languages: string[]) => codes(searchIn('en', languages)(typed))[0]
    expect(first('IG3', ['fr'])).toBe('SI3')
    expect(first('IG3', ['pt'])).toBe('LI3')
    expect(first('P7', ['fr', 'en'])).toBe('LU7')
    expect(first('P7', ['en'])).toBe('PC7')
    expect(first('7P', ['en'])).toBe('LU7')
    expect(first('M6', ['it'])).toBe('SP6')
    expect(codes(searchIn('es')('B6'))).toEqual(['SP6', 'BL6'])
    expect(searchIn('es')('B6').note).toContain('bazo')
  })

  test.each(['LI44', 'BL 68', 'XX 7', 'GB45', 'VE99', 'EXT-3', 'Rte-60'])(
    '“%s” are exact or nothing: a sentence, and no point',
    (typed) => {
      const answer = find(typed)
      expect(codes(answer)).toEqual([])
      expect(answer.note).toMatch(/^No point has that number/)
    },
  )

  test('in other digits are read too', () => {
    for (const typed of ['ＳＴ３６', 'ST٣٦', 'ST XXXVI', '胃经三十六', '胃経36', '36 of stomach'])
      expect(codes(find(typed))[0], typed).toBe('ST36')
    expect(numbersIn('how do I find v').numbers).toEqual([])
  })

  test.each([
    ['GB20/21', ['GB20', 'GB21']],
    ['BL 23-25', ['BL23', 'BL24', 'BL25']],
    ['BL2-3', ['BL2', 'BL3']],
    ['UB 18, 20 and 23', ['BL18', 'BL20', 'BL23']],
    ['BL11-BL13', ['BL11', 'BL13']],
    ['LI4+LV3, GB 20/21', ['LI4', 'LR3', 'GB20', 'GB21']],
    ['EX-LE4/5', ['EX-LE4', 'EX-LE5']],
    ['膀胱经23、25', ['BL23', 'BL25']],
    ['BL 23-25 for back pain', ['BL23', 'BL24', 'BL25']],
    ['ST36, 3 times a day', ['ST36']],
    ['LI4 2-3 minutes', ['LI4']],
    ['GB43/45', ['GB43']],
  ])('in the list “%s” are all found', (typed, listed) => {
    expect(codes(find(typed))).toEqual(listed)
  })

  test('beside words of the spine are vertebrae', () => {
    expect(places(find('L4 L5 disc'))[0]).toBe('/region/lower-back/left')
    expect(places(find('L4/5'))[0]).toBe('/guide/lower-back')
    expect(codes(find('herniated disc L5'))).toEqual([])
    expect(codes(find('L5'))[0]).toBe('LU5')
  })
})

describe('names', () => {
  test('have one form for traditional, simplified and Japanese characters', () => {
    for (const { traditional, simplified = traditional, code } of atlas.points)
      expect(foldHan(traditional), code).toBe(foldHan(simplified))
    expect(foldHan('腎兪')).toBe('肾俞')
  })

  test('have as many syllables as characters', () => {
    for (const { pinyin, traditional, simplified = traditional, code } of atlas.points)
      expect(syllables(pinyin, [...simplified].length), code).toHaveLength([...simplified].length)
    expect(initialsOf(syllables('Zúsānlǐ', 3) ?? [])).toBe('zsl')
  })

  test('are also spelt as older books do', () => {
    const spelt = (pinyin: string, count: number) => olderSpellings(syllables(pinyin, count) ?? [])
    expect(spelt('Zúsānlǐ', 3)).toEqual(['tsusanli', 'tsousanli', 'цзусаньли'])
    expect(spelt('Xuèhǎi', 2)).toContain('hsuehhai')
    expect(spelt('Jiānjǐng', 2)).toEqual(expect.arrayContaining(['chienching', 'tsientsing']))
    expect(spelt('Guānyuán', 2)).toEqual(expect.arrayContaining(['kuanyuan', 'гуаньюань']))
    expect(romaji('ごうこく')).toEqual(['goukoku', 'gokoku'])
    expect(koreanLatin('합곡')).toBe('hapgok')
    expect(koreanVariants('양릉천')).toContain('양능천')
  })

  test('of every point are found in every script, alone and as “point”', () => {
    for (const { code, pinyin, traditional, simplified = traditional, korean } of atlas.points) {
      for (const name of [pinyin, traditional, simplified, `${simplified}穴`])
        expect(codes(find(name)), name).toContain(code)
      if (korean) expect(codes(find(`${korean}혈`)), korean).toContain(code)
    }
  })

  test('may have one error, or two in long words, but numbers none', () => {
    expect(isNearlySpelt('fasciitis', 'facitis')).toBe(true)
    expect(isNearlySpelt('wrist', 'wirst')).toBe(true)
    expect(isNearlySpelt('heel', 'shoe')).toBe(false)
    expect(places(find('planter facitis'))[0]).toBe('/region/sole/left')
  })
})

describe('muscles', () => {
  test('are found by each of their names, in each language', () => {
    for (const language of LANGUAGES) {
      const search = searchIn(language)
      for (const { id, name, aliases } of muscleNames(dataset, language)) {
        const muscle = search(name).groups.flatMap(({ found }) =>
          found.filter(({ route }) => formatRoute(route) === `/muscle/${id}`),
        )
        expect(muscle, name).toMatchObject([{ kind: 'muscle', label: name }])
        for (const alias of aliases) expect(places(search(alias)), alias).toContain(`/muscle/${id}`)
      }
    }
  })

  test('come after a region of that name', () => {
    expect(places(find('piriformis'))[0]).toBe('/region/buttock/left')
    expect(places(find('levator scapulae')).at(-1)).toBe('/muscle/levator-scapulae')
  })
})

describe('what the atlas is not for', () => {
  test('has one sentence for each topic in each language and no point, unless a place is named', () => {
    for (const language of LANGUAGES) {
      const search = searchIn(language)
      for (const { id, words: byLanguage } of dataset.search.topics) {
        const answers = (byLanguage[language] ?? []).map((typed) => ({ typed, ...search(typed) }))
        const said = answers.filter(({ note }) => note)
        expect(said.length, `${id}, ${language}`).toBeGreaterThan(0)
        for (const { typed, ...answer } of said) expect(codes(answer), typed).toEqual([])
        for (const { typed, ...answer } of answers.filter(({ note }) => !note))
          expect(['guide', 'region', 'channel'], `${id}: ${typed}`).toContain(kinds(answer)[0])
      }
    }
    expect(dataset.search.topics.map(({ id }) => id).toSorted()).toEqual([...TOPICS].toSorted())
  })

  test('leaves a place that is named as well', () => {
    expect(places(find('stress knots in my shoulder'))[0]).toBe('/guide/shoulder')
    expect(places(find('teeth grinding'))[0]).toBe('/region/jaw/left')
    expect(find('teeth grinding').note).toBeUndefined()
    expect(places(find('points to induce labor'))).toEqual(['/care/doctor'])
    expect(places(find('my child has a stiff neck'))).toEqual([])
    expect(codes(find('LI4 to induce labor'))).toEqual([])
    expect(find('can I press GB21 when pregnant').note).toBe(words.topicPregnancy)
  })
})

describe('signs of danger', () => {
  test('lead to the doctor’s page alone, and say how soon', () => {
    const whyOf = (typed: string) => find(typed).groups[0]?.found[0]?.why
    expect(whyOf('DVT')).toBe(words.seeDoctorToday)
    expect(whyOf('crushing pain in chest and jaw')).toBe(words.mayBeEmergency)
    for (const { words: byLanguage, ...sign } of dataset.search.signs)
      for (const language of LANGUAGES)
        for (const typed of byLanguage[language] ?? [])
          if (!('mayBeSore' in sign)) expect(kinds(find(typed)), typed).toEqual(['danger'])
  })

  test('that may be a sore muscle have its place after the doctor’s page, and no point', () => {
    for (const [typed, place] of [
      ['chest pain', '/guide/chest'],
      ['my left chest hurts', '/region/chest/left'],
      ['acupressure points for chest pain', '/guide/chest'],
    ] as const)
      expect(places(find(typed)).slice(0, 2), typed).toEqual(['/care/doctor', place])
    for (const { words: byLanguage, ...sign } of dataset.search.signs)
      if ('mayBeSore' in sign)
        for (const [language, names] of Object.entries(byLanguage)) {
          const search = searchIn('en', [language])
          for (const typed of names) {
            const answer = search(typed)
            expect(kinds(answer)[0], typed).toBe('danger')
            expect(['guide', 'region', 'danger'], typed).toEqual(
              expect.arrayContaining(kinds(answer)),
            )
          }
        }
    expect(places(find('chest'))[0]).toBe('/guide/chest')
    expect(kinds(find('dor no peito do pé'))).not.toContain('danger')
  })
})

describe('odd input', () => {
  const check = (typed: string) => {
    const answer = find(typed)
    for (const { found } of answer.groups)
      for (const { route, label } of found) {
        expect(isKnownRoute(atlas, route)).toBe(true)
        expect(label).not.toBe('')
      }
  }
  test('gets an answer and never an error', () => {
    const odd = [
      '‏עברית‏',
      '\u0000\u0007',
      '<b>LI4</b>',
      '😀'.repeat(500),
      'a'.repeat(2000),
      '('.repeat(2000),
    ]
    for (const typed of [
      ...odd,
      'neck '.repeat(400),
      '膝'.repeat(2000),
      '3'.repeat(2000),
      '\\d+[',
      'constructor',
    ])
      check(typed)
    expect(codes(find('<b>LI4</b>'))).toEqual(['LI4'])
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), check), { numRuns: 200 })
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'neck',
            'LI',
            '4',
            'pain',
            '穴',
            '痛',
            'х',
            'IG',
            '-',
            '.',
            '’',
            'XX',
            '3E',
          ),
        ),
        (parts) => check(parts.join(' ')),
      ),
      { numRuns: 300 },
    )
  })

  test('of 2,000 characters is answered within a frame', () => {
    const typed = 'my neck and shoulder hurt since 5 days '.repeat(60)
    for (let warm = 0; warm < 5; warm++) find(typed)
    const times = Array.from({ length: 20 }, () => {
      const before = process.cpuUsage()
      find(typed)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    // The work of this process, as in search.test.ts; the least of it, without garbage collection.
    expect(Math.min(...times)).toBeLessThan(16)
  })
})
