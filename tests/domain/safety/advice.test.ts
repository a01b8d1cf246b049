import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { type AboutMe, NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceByCode, adviceFor, type PointFacts } from '../../../src/domain/safety/advice'
import { asksFirst, isDecisive, isGentler } from '../../../src/domain/safety/caution'
import { CONDITION_IDS, type ConditionId } from '../../../src/domain/safety/conditions'
import { isForAnyone, verdictOfSelfPress } from '../../../src/domain/safety/selfPress'
import {
  CAUTION_ACTIONS,
  isOffered,
  VERDICTS,
  type Verdict,
} from '../../../src/domain/safety/verdict'
import { loadAtlas } from '../../loadAtlas'

const dataset = loadDataset()
const atlas = loadAtlas()
const personWith = (conditions: readonly ConditionId[], more: Partial<AboutMe> = {}): AboutMe => ({
  ...NOTHING_SAID,
  conditions,
  ...more,
})
const point = (code: string) => atlas.point(code)!
const verdictOf = (code: string, aboutMe: AboutMe) => adviceFor(atlas, point(code), aboutMe).verdict

/** A point on the forearm with one caution, so that no rule of a region or body part applies. */
const withCaution = (id: string): PointFacts => ({
  selfPress: 'offer',
  cautions: [id],
  part: 'forearm',
  regions: ['forearm-front'],
})

/** By condition: its verdict for a forearm point that no rule names. */
const FOREARM: Record<ConditionId, Verdict> = {
  pregnancy: 'light',
  anticoagulants: 'ask-first',
  osteoporosis: 'light',
  'varicose-veins': 'offer',
  clot: 'offer',
  'surgery-or-injury': 'ask-first',
  'skin-trouble': 'ask-first',
  cancer: 'ask-first',
  fever: 'do-not-offer',
  'recent-operation': 'light',
  'arm-clot': 'do-not-offer',
  'heart-disease': 'ask-first',
  'very-high-blood-pressure': 'ask-first',
  aneurysm: 'ask-first',
  'narrowed-neck-artery': 'ask-first',
  'inflamed-joints': 'ask-first',
  'loose-upper-neck': 'offer',
  'spinal-injury': 'ask-first',
  'loss-of-feeling': 'ask-first',
  'diabetes-numb-feet': 'offer',
  'past-cancer': 'light',
  'lymph-nodes-removed': 'ask-first',
}
const ORDER: readonly Verdict[] = ['offer', 'light', 'ask-first', 'do-not-offer']
const graver = (a: Verdict, b: Verdict) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)

describe('every caution × every condition', () => {
  for (const { id, action, when, short } of dataset.cautions)
    for (const condition of [undefined, ...CONDITION_IDS])
      test(`${id}, ${condition ?? 'nothing said'}`, () => {
        const applies = when === undefined || when === condition
        const own: Verdict = !applies
          ? 'offer'
          : (
              {
                never: 'do-not-offer',
                'hide-if': 'do-not-offer',
                'ask-first': 'ask-first',
                light: 'light',
                note: 'offer',
              } as const
            )[action]
        const aboutMe = condition ? personWith([condition]) : NOTHING_SAID
        const advice = adviceFor(atlas, withCaution(id), aboutMe)
        expect(advice.verdict).toBe(graver(own, condition ? FOREARM[condition] : 'offer'))
        if (own !== 'offer') expect(advice.reasons.map((reason) => reason.short)).toContain(short)
        if (advice.verdict !== 'offer') expect(advice.reasons[0]?.verdict).toBe(advice.verdict)
      })
})

describe('pregnancy', () => {
  const stages = [{}, { pregnancy: 'first-three-months' }, { pregnancy: 'later' }]

  test.each(['LI4', 'SP6', 'GB21', 'BL60', 'BL67'])('%s is never offered', (code) => {
    for (const stage of stages)
      expect(verdictOf(code, personWith(['pregnancy'], { stages: stage }))).toBe('do-not-offer')
  })

  test('no point of the belly, the lower back or the sacrum is offered', () => {
    const parts = ['abdomen', 'lower back', 'sacrum/buttock']
    const regions = ['abdomen', 'flank', 'lower-back', 'sacrum']
    const there = atlas.points.filter(
      (p) => parts.includes(p.part) || p.regions.some((region) => regions.includes(region)),
    )
    expect(there.length).toBeGreaterThan(75)
    for (const stage of stages)
      for (const p of there)
        expect(
          adviceFor(atlas, p, personWith(['pregnancy'], { stages: stage })).verdict,
          p.code,
        ).toBe('do-not-offer')
  })

  test('every caution of pregnancy applies in every stage', () => {
    for (const p of atlas.points.filter(({ cautions }) =>
      cautions.some((id) => /^pregnancy-(?!calf)/.test(id)),
    ))
      for (const stage of stages)
        expect(
          adviceFor(atlas, p, personWith(['pregnancy'], { stages: stage })).verdict,
          p.code,
        ).toBe('do-not-offer')
  })

  test('the points of the lumbosacral region have the caution in the data', () => {
    const codes = [
      ...Array.from({ length: 14 }, (_, index) => `BL${22 + index}`),
      ...['BL51', 'BL52', 'BL53', 'BL54', 'GV3', 'GV4', 'EX-B7'],
    ]
    for (const code of codes) expect(point(code).cautions, code).toContain('pregnancy-lumbosacral')
  })

  test('the stage decides the strength for the other points; an unknown stage is cautious', () => {
    expect(verdictOf('TE5', personWith(['pregnancy']))).toBe('light')
    expect(verdictOf('TE5', personWith(['pregnancy'], { stages: { pregnancy: 'later' } }))).toBe(
      'light',
    )
    const early = personWith(['pregnancy'], { stages: { pregnancy: 'first-three-months' } })
    expect(verdictOf('TE5', early)).toBe('offer')
  })

  test('no point of the leg is pressed firmly in any stage', () => {
    const legs = ['SP10', 'ST31', 'ST32', 'ST33', 'ST34', 'BL37', 'GB31', 'GB32', 'LR9', 'EX-LE3']
    for (const stage of stages)
      for (const code of legs)
        expect(verdictOf(code, personWith(['pregnancy'], { stages: stage })), code).not.toBe(
          'offer',
        )
  })
})

describe('places', () => {
  const knee = (condition: ConditionId) =>
    personWith([condition], { regions: { [condition]: ['knee-front'] } })

  test.each([
    'surgery-or-injury',
    'skin-trouble',
    'loss-of-feeling',
    'lymph-nodes-removed',
  ] as const)('%s excludes the named region', (id) => {
    expect(verdictOf('ST35', knee(id))).toBe('do-not-offer')
    expect(verdictOf('LI10', knee(id))).toBe('offer')
    // Without a named region the advice is cautious everywhere.
    expect(verdictOf('LI10', personWith([id]))).toBe('ask-first')
  })

  test('clot and varicose veins affect the legs, osteoporosis the trunk', () => {
    expect(verdictOf('ST36', personWith(['clot']))).toBe('do-not-offer')
    expect(verdictOf('BL36', personWith(['clot']))).toBe('do-not-offer')
    expect(verdictOf('LI10', personWith(['clot']))).toBe('offer')
    expect(verdictOf('ST36', personWith(['varicose-veins']))).toBe('ask-first')
    expect(verdictOf('BL13', personWith(['osteoporosis']))).toBe('ask-first')
    expect(verdictOf('LI10', personWith(['osteoporosis']))).toBe('light')
  })

  test('every point lies in a region, so that a named region affects it', () => {
    expect(atlas.points.filter(({ regions }) => regions.length === 0)).toEqual([])
  })
})

test('the most severe reason comes first, and repeated texts are dropped', () => {
  const { reasons } = adviceFor(atlas, point('BL23'), personWith(['pregnancy', 'anticoagulants']))
  expect(reasons[0]?.verdict).toBe('do-not-offer')
  const words = reasons.map(({ short }) => short)
  expect(new Set(words).size).toBe(words.length)
})

const anyone = fc.record({
  conditions: fc.uniqueArray(fc.constantFrom(...CONDITION_IDS)),
  stages: fc.dictionary(
    fc.constantFrom('pregnancy'),
    fc.constantFrom('first-three-months', 'later'),
  ),
  regions: fc.dictionary(
    fc.constantFrom('surgery-or-injury', 'skin-trouble'),
    fc.uniqueArray(fc.constantFrom(...dataset.regions.map(({ id }) => id)), { maxLength: 5 }),
  ),
})

test('a point that no one should press is offered to nobody', () => {
  const never = atlas.points.filter(({ selfPress }) => selfPress === 'never')
  expect(never.length).toBeGreaterThan(20)
  fc.assert(
    fc.property(anyone, fc.constantFrom(...never), (aboutMe, p) => {
      const advice = adviceFor(atlas, p, aboutMe)
      expect(advice.verdict).toBe('do-not-offer')
      expect(advice.personal).toBe(false)
    }),
  )
})

describe('the advice by code', () => {
  test('equals the advice from the facts of the point, for any person', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...atlas.points), (aboutMe, p) => {
        const advise = adviceByCode(atlas, aboutMe)
        expect(advise(p.code)).toEqual(adviceFor(atlas, p, aboutMe))
      }),
    )
  })

  test('is evaluated once for each code and person', () => {
    let judged = 0
    const watched = {
      ...atlas,
      get badges() {
        judged++
        return atlas.badges
      },
    }
    const [before, after] = [personWith(['clot']), personWith(['clot', 'fever'])]
    const advise = adviceByCode(watched, before)
    advise('ST36')
    const once = judged
    expect(once).toBeGreaterThan(0)
    expect(advise('ST36')).toBe(advise('ST36'))
    expect(adviceByCode(watched, before)).toBe(advise)
    expect(judged).toBe(once)
    expect(adviceByCode(watched, after)).not.toBe(advise)
    expect(isOffered(adviceByCode(watched, after)('LI10'))).toBe(false)
    expect(isOffered(advise('LI10'))).toBe(true)
  })

  test('never offers unknown codes', () => {
    for (const code of ['BL99', '', '__proto__'])
      expect(isOffered(adviceByCode(atlas, NOTHING_SAID)(code)), code).toBe(false)
  })
})

describe('a verdict', () => {
  const judged = (verdict: Verdict, personal = true) => ({ verdict, personal })

  test('offers a point in all cases except one', () => {
    expect(VERDICTS.filter((verdict) => !isOffered({ verdict }))).toEqual(['do-not-offer'])
    expect(VERDICTS.filter((verdict) => asksFirst({ verdict }))).toEqual(['ask-first'])
  })

  test('is gentler with "ask first", or if the person’s conditions ask for it', () => {
    expect(VERDICTS.filter((verdict) => isGentler(judged(verdict)))).toEqual(['light', 'ask-first'])
    expect(VERDICTS.filter((verdict) => isGentler(judged(verdict, false)))).toEqual(['ask-first'])
  })

  test('of a caution is decisive if it says whether to press, not how', () => {
    expect(CAUTION_ACTIONS.filter((action) => isDecisive({ action }))).toEqual([
      'never',
      'hide-if',
      'ask-first',
    ])
  })

  test('excludes for everyone the points that are for no one', () => {
    expect(isForAnyone(undefined)).toBe(false)
    for (const p of atlas.points)
      expect(isForAnyone(p), p.code).toBe(isOffered({ verdict: verdictOfSelfPress(p) }))
  })
})

test('more conditions never make the advice milder', () => {
  fc.assert(
    fc.property(
      anyone,
      fc.constantFrom(...CONDITION_IDS),
      fc.constantFrom(...atlas.points),
      (aboutMe, condition, p) => {
        const before = adviceFor(atlas, p, aboutMe).verdict
        const conditions = [...new Set([...aboutMe.conditions, condition])]
        const after = adviceFor(atlas, p, { ...aboutMe, conditions }).verdict
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before))
      },
    ),
  )
})
