import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import type { AtlasIndex } from '../../src/domain/atlas'
import { buildIndex, buildTexts } from '../../src/domain/buildAtlas'
import type { Dataset } from '../../src/domain/dataset'
import { translateIndex, translateTexts } from '../../src/domain/translate'
import { type OtherLanguage, tagOf } from '../../src/messages/languages'
import { faultsWith } from '../data/faultsWith'

const dataset = loadDataset()
const index = buildIndex(dataset, new Map())
const texts = buildTexts(dataset)

/** Paths at which two values of the same shape differ, with list indices as `*`. */
function differences(before: unknown, after: unknown, at = ''): string[] {
  if (Object.is(before, after)) return []
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return [at]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) =>
    differences(
      before[key as keyof typeof before],
      after[key as keyof typeof after],
      `${at}.${Array.isArray(before) ? '*' : key}`,
    ),
  )
}
const changed = (before: unknown, after: unknown) => [...new Set(differences(before, after))].sort()

/** The badge texts of an index, to compare English with a translation. */
const shorts = ({ badges, conditions }: AtlasIndex): string[] => [
  ...badges.map(({ short }) => short),
  ...conditions.flatMap(({ rules }) => rules.map(({ short }) => short)),
]

/** By language: the words that mark an emergency. */
const NOW: Readonly<Partial<Record<OtherLanguage, RegExp>>> = {
  es: /ahora mismo/,
  zh: /请立即(拨打急救电话|前往急诊)/,
}

describe.each(dataset.translations)('in $language', (translation) => {
  const [translatedIndex, translatedTexts] = [
    translateIndex(index, translation),
    translateTexts(texts, translation),
  ]
  const { script } = new Intl.Locale(tagOf(translation.language)).maximize()
  const han = (text: string) => /\p{Script=Han}/u.test(text)

  test('only names and badges of the index change', () => {
    expect(changed(index, translatedIndex)).toEqual([
      '.badges.*.short',
      '.careTopics.*.name',
      '.conditions.*.rules.*.short',
      '.crosswalk.bladder.*.why',
      '.crosswalk.letters.*.note',
      '.guides.*.aliases',
      '.guides.*.name',
      '.meridians.*.direction',
      '.meridians.*.element',
      '.meridians.*.name',
      '.meridians.*.otherNames.*',
      '.regions.*.aliases.*',
      '.regions.*.muscles.*',
      '.regions.*.name',
    ])
  })

  test('only names, safety texts, positions and notes of the texts change', () => {
    expect(changed(texts, translatedTexts)).toEqual([
      '.cautions.*.short',
      '.cautions.*.text',
      '.conditions.*.changes',
      '.conditions.*.rules.*.short',
      '.conditions.*.rules.*.text',
      '.conditions.*.says',
      '.conditions.*.stages.*.says',
      '.guides.*.aliases',
      '.guides.*.aliases.*',
      '.guides.*.means',
      '.guides.*.muscles.*',
      '.guides.*.name',
      '.points.*.pressing.notes',
      '.points.*.pressing.position',
      '.redFlags.*.short',
      '.redFlags.*.sign',
      '.redFlags.*.text',
    ])
  })

  test('every red flag, caution and condition has its translation under its own id', () => {
    for (const { id, short, text, ...flag } of translatedTexts.redFlags) {
      const sign = flag.urgency === 'emergency' && { sign: flag.sign }
      expect({ short, text, ...sign }).toEqual(translation.redFlags[id])
    }
    for (const { id, short, text } of translatedTexts.cautions)
      expect({ short, text }).toEqual(translation.cautions[id])
    for (const { id, says, rules } of translatedTexts.conditions) {
      expect(says).toBe(translation.conditions[id]?.says)
      for (const { id: rule, short, text } of rules)
        expect({ short, text }).toEqual(translation.conditions[id]?.rules[rule])
    }
    for (const { id, name } of translatedIndex.regions)
      expect(name).toBe(translation.regions[id]?.name)
  })

  test('badges are equal in the translation exactly if they are equal in English', () => {
    const [english, other] = [shorts(index), shorts(translatedIndex)]
    const pairs = new Set(english.map((short, index) => `${short}|${other[index]}`))
    expect(pairs.size).toBe(new Set(english).size)
    expect(new Set(other).size).toBe(new Set(english).size)
  })

  test('a point that differs from its site keeps its own note and position', () => {
    const pressing = (code: string) => translatedTexts.points.find((p) => p.code === code)?.pressing
    expect(pressing('GV20')?.notes).toBe(translation.points.GV20?.notes)
    expect(pressing('GV20')?.position).toBe(translation.techniques['bony-head']?.position)
    expect(pressing('LI14')?.position).toBe(translation.points.LI14?.position)
    expect(pressing('LI14')?.notes).toBe(translation.techniques.arm?.notes)
  })

  test.skipIf(!NOW[translation.language])(
    'only an emergency says whom to call, or where to go, now',
    () => {
      const now = NOW[translation.language]
      for (const { id, urgency, text } of translatedTexts.redFlags)
        expect(now?.test(text), id).toBe(urgency === 'emergency')
    },
  )

  test('regions, guides, channels and pages have names of their own', () => {
    const lists = [
      translatedIndex.regions,
      translatedIndex.guides,
      translatedIndex.meridians,
      translatedIndex.careTopics,
    ]
    for (const list of lists) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })

  test('uses the script of the language', () => {
    const words = JSON.stringify(translation.redFlags) + JSON.stringify(translation.cautions)
    expect(han(words)).toBe(script === 'Hans')
    for (const { text } of Object.values(translation.redFlags))
      expect(/\p{Lu}\p{Ll}+ \p{Ll}+/u.test(text)).toBe(script === 'Latn')
  })
})

test('Chinese channels have their standard names', () => {
  const translation = dataset.translations.find(({ language }) => language === 'zh')!
  for (const { code, simplified } of dataset.meridians)
    expect(translation.meridians[code]?.name).toBe(simplified)
})

describe('an invalid translation', () => {
  type Said = Dataset['translations'][number]
  const faultsOf = (change: (said: Said) => void, name = 'translations/es.json') =>
    faultsWith(name, change)
  const ES = 'translations/es.json'
  const MISSING = 'is missing'
  const UNKNOWN = 'translates what the dataset does not have'

  test.each<[string, (said: Said) => void, string]>([
    ['a region too few', ({ regions }) => delete regions.calf, `regions.calf: ${MISSING}`],
    [
      'a red flag too few',
      (translation) => delete translation.redFlags['one-leg-swelling'],
      `redFlags.one-leg-swelling: ${MISSING}`,
    ],
    [
      'a muscle too many',
      ({ muscles }) => {
        muscles.Heart = 'Corazón'
      },
      `muscles.Heart: ${UNKNOWN}`,
    ],
    [
      'a caution too many',
      ({ cautions }) => {
        cautions.none = { short: 'No', text: 'No.' }
      },
      `cautions.none: ${UNKNOWN}`,
    ],
    [
      'a stage too few',
      ({ conditions }) => delete conditions.pregnancy?.stages?.later,
      `conditions.pregnancy.stages.later: ${MISSING}`,
    ],
    [
      'a rule too few',
      ({ conditions }) => delete conditions.clot?.rules.legs,
      `conditions.clot.rules.legs: ${MISSING}`,
    ],
    ['a note too few', ({ points }) => delete points.GV20?.notes, `points.GV20.notes: ${MISSING}`],
    [
      'a position too many',
      ({ points }) => {
        points.GV20!.position = 'De pie.'
      },
      `points.GV20.position: ${UNKNOWN}`,
    ],
    [
      'an element too few',
      ({ meridians }) => delete meridians.LU?.element,
      `meridians.LU.element: ${MISSING}`,
    ],
    [
      'a reason too few',
      ({ crosswalk }) => delete crosswalk.bladder['47'],
      `crosswalk.bladder.47: ${MISSING}`,
    ],
  ])('that has %s is reported', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([`${ES}: ${fault}`])
  })

  test('with an empty text is reported', () => {
    expect(
      faultsOf(({ regions }) => {
        regions.calf!.name = ''
      })[0],
    ).toContain(`${ES}: regions.calf.name`)
  })

  test('in the wrong language makes one language occur twice and one missing', () => {
    expect(
      faultsOf((translation) => {
        translation.language = 'zh'
      }).slice(0, 2),
    ).toEqual([`${ES}: language: ${MISSING}`, 'translations/zh.json: language: stands there twice'])
  })
})
