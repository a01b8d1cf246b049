import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { createAtlas } from '../../../src/domain/atlas'
import { buildIndex, buildTexts } from '../../../src/domain/buildAtlas'
import {
  MAX_UNASKED,
  planSession,
  type SessionRules,
  type SessionWishes,
  totalSeconds,
  USUAL_WISHES,
} from '../../../src/domain/session/session'
import { LENGTHS, MAX_AT_A_PLACE, secondsChoices } from '../../../src/domain/session/sessionBounds'
import { itemsOf, SHEET_SIDES } from '../../../src/domain/sheet/sheet'
import { buildTextLookup } from '../../../src/domain/textLookup'

const dataset = loadDataset()
const atlas = createAtlas(buildIndex(dataset, new Map()))
const texts = buildTextLookup(buildTexts(dataset))
const codes = atlas.points.map(({ code }) => code)
const selfPress = new Map(atlas.points.map((point) => [point.code, point.selfPress]))

const anyone: SessionRules = {
  isOffered: () => true,
  isGentler: () => false,
  isAskFirst: () => false,
}
const plan = (
  { codes = [], ...wishes }: Partial<SessionWishes> & { codes?: readonly string[] },
  rules = anyone,
) =>
  planSession(
    { items: itemsOf(codes), length: 'usual', sides: 'both', edits: {}, ...wishes },
    atlas,
    texts,
    rules,
  )

const anyWishes: fc.Arbitrary<SessionWishes> = fc.record({
  items: fc.array(
    fc.record({ code: fc.constantFrom(...codes, 'BL99'), side: fc.constantFrom(...SHEET_SIDES) }),
    { maxLength: 40 },
  ),
  length: fc.constantFrom(...LENGTHS),
  sides: fc.constantFrom('both', 'left', 'right'),
  edits: fc.dictionary(
    fc.constantFrom(...codes),
    fc.record(
      {
        chosen: fc.boolean(),
        seconds: fc.oneof(fc.integer(), fc.double()),
        repetitions: fc.oneof(fc.integer(), fc.double()),
        strength: fc.constantFrom('light', 'light-to-moderate', 'moderate'),
      },
      { requiredKeys: [] },
    ),
  ),
})

describe('the plan of a session', () => {
  test('keeps the order, with left before right, and finds each place first', () => {
    const { steps } = plan({ codes: ['BL23', 'GV4', 'BL52'] })
    expect(steps.map(({ code, side, lead }) => [code, side, lead])).toEqual([
      ['BL23', 'left', 'find'],
      ['BL23', 'right', 'otherSide'],
      ['GV4', 'midline', 'find'],
      ['BL52', 'left', 'find'],
      ['BL52', 'right', 'otherSide'],
    ])
  })

  test('presses only one side if the person chooses it', () => {
    const { steps } = plan({ codes: ['BL57', 'GV4'], sides: 'right' })
    expect(steps.map(({ side }) => side)).toEqual(['right', 'midline'])
    const items = [{ code: 'BL57', side: 'left' } as const, ...itemsOf(['BL60'])]
    expect(plan({ items }).steps.map(({ side }) => side)).toEqual(['left', 'left', 'right'])
  })

  test('does all repetitions on one side before the other', () => {
    const { steps } = plan({ codes: ['BL23'], edits: { BL23: { repetitions: 2 } } })
    expect(steps.map(({ side, press, presses, lead }) => [side, press, presses, lead])).toEqual([
      ['left', 1, 2, 'find'],
      ['left', 2, 2, 'rest'],
      ['right', 1, 2, 'otherSide'],
      ['right', 2, 2, 'rest'],
    ])
  })

  test('takes the seconds from the technique', () => {
    const seconds = (length: SessionWishes['length'], code: string) =>
      plan({ codes: [code], length }).steps[0]?.seconds
    expect(LENGTHS.map((length) => seconds(length, 'BL23'))).toEqual([40, 30, 40, 60])
    expect(LENGTHS.map((length) => seconds(length, 'ST36'))).toEqual([40, 30, 75, 180])
  })

  test('stays within the technique and three minutes per place for any choices', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        for (const { code, seconds, repetitions, strength, bounds } of plan(wishes).entries) {
          const pressing = texts.point(code)!.pressing
          expect(seconds).toBeGreaterThanOrEqual(pressing.seconds[0])
          expect(seconds).toBeLessThanOrEqual(pressing.seconds[1])
          expect(repetitions).toBeGreaterThanOrEqual(1)
          expect(repetitions).toBeLessThanOrEqual(pressing.repetitions[1])
          expect(seconds * repetitions).toBeLessThanOrEqual(MAX_AT_A_PLACE)
          expect(bounds.strengths).toContain(strength)
          expect(bounds.strengths.at(-1)).toBe(
            selfPress.get(code) === 'light' ? 'light' : pressing.strength,
          )
        }
      }),
    )
  })

  test('has a total that is the sum of its presses and the time to find the places', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { seconds, steps } = plan(wishes)
        expect(seconds).toBe(totalSeconds(steps))
        const estimate = { find: 20, otherSide: 8, rest: 4 }
        expect(seconds).toBe(
          steps.reduce((sum, step) => sum + estimate[step.lead] + step.seconds, 0),
        )
      }),
    )
  })

  test('never has a point that no one should press or that is not offered to this person', () => {
    fc.assert(
      fc.property(anyWishes, fc.subarray(codes), (wishes, refused) => {
        const rules = { ...anyone, isOffered: (code: string) => !refused.includes(code) }
        const { entries, leftOut, steps } = plan(wishes, rules)
        for (const { code } of [...entries, ...steps]) {
          expect(selfPress.get(code)).not.toBe('never')
          expect(refused).not.toContain(code)
          expect(leftOut).not.toContain(code)
        }
        const known = new Set(
          wishes.items.map(({ code }) => code).filter((code) => selfPress.has(code)),
        )
        expect(new Set([...entries.map(({ code }) => code), ...leftOut])).toEqual(known)
      }),
    )
  })

  test('presses lightly and briefly if the rules require it', () => {
    const { steps } = plan(
      { codes: ['BL57'], length: 'longer' },
      { ...anyone, isGentler: () => true },
    )
    expect(steps.map(({ strength, seconds }) => [strength, seconds])).toEqual([
      ['light', 30],
      ['light', 30],
    ])
  })

  test('does not preselect points that the person should ask about first', () => {
    const rules = { ...anyone, isAskFirst: (code: string) => code === 'BL57' }
    expect(plan({ codes: ['BL57', 'BL60'] }, rules).entries.map(({ chosen }) => chosen)).toEqual([
      false,
      true,
    ])
    const asked = plan({ codes: ['BL57'], edits: { BL57: { chosen: true } } }, rules)
    expect(asked.steps).toHaveLength(2)
  })

  test('preselects at most half an hour, but follows the person’s choices', () => {
    const channel = codes.filter((code) => code.startsWith('BL'))
    const long = plan({ codes: channel })
    expect(long.seconds).toBeLessThanOrEqual(MAX_UNASKED)
    expect(long.seconds).toBeGreaterThan(MAX_UNASKED / 2)
    const last = long.entries.at(-1)!.code
    expect(long.steps.some(({ code }) => code === last)).toBe(false)
    const asked = plan({ codes: channel, edits: { [last]: { chosen: true } } })
    expect(asked.steps.some(({ code }) => code === last)).toBe(true)
  })

  test('is by default the first three points that are offered, in about five minutes', () => {
    const { length } = USUAL_WISHES
    const chosen = (codes: readonly string[], rules = anyone, edits = {}) =>
      plan({ codes, length, edits }, rules)
        .entries.filter((entry) => entry.chosen)
        .map(({ code }) => code)
    for (const { corePoints, furtherPoints } of atlas.guides) {
      const ofGuide = [...corePoints, ...furtherPoints].filter(
        (code) => selfPress.get(code) !== 'never',
      )
      const [first = '', second = '', ...others] = ofGuide
      const { seconds } = plan({ codes: ofGuide, length })
      expect(chosen(ofGuide)).toEqual([first, second, ...others].slice(0, 3))
      expect(Math.round(seconds / 60)).toBeLessThanOrEqual(5)
      expect(Math.round(seconds / 60)).toBeGreaterThanOrEqual(3)
      // What is not offered, or only after asking, makes room for the next.
      const refused = { ...anyone, isOffered: (code: string) => code !== first }
      const asked = { ...anyone, isAskFirst: (code: string) => code === second }
      expect(chosen(ofGuide, refused)).toEqual([second, ...others].slice(0, 3))
      expect(chosen(ofGuide, asked)).toEqual([first, ...others].slice(0, 3))
      // An edit of one of the three does not change which they are.
      expect(chosen(ofGuide, anyone, { [first]: { seconds: 999, repetitions: 9 } })).toEqual(
        chosen(ofGuide),
      )
      expect(chosen(ofGuide, anyone, { [first]: { chosen: false } })).toEqual(
        [second, ...others].slice(0, 2),
      )
    }
  })

  test('offers seconds from the minimum to the maximum, ascending', () => {
    for (const { bounds } of plan({ codes }).entries) {
      const choices = secondsChoices(bounds)
      expect([choices[0], choices.at(-1)]).toEqual(bounds.seconds)
      expect(choices).toEqual([...new Set(choices)].toSorted((a, b) => a - b))
    }
  })
})
