import { describe, expect, test } from 'vitest'
import type { Pressing } from '../../src/atlas/atlas'
import { describePressing, describeTime, summarisePressing } from '../../src/atlas/pressing'

const pressing: Pressing = {
  site: 'limbs',
  tools: ['thumb', 'knuckles', 'ball'],
  motion: 'hold',
  strength: 'moderate',
  seconds: [30, 60],
  repetitions: [1, 3],
  position: 'Sit.',
  by: 'either',
  direction: 'Straight in',
  sources: [],
}

describe('pressing in words', () => {
  test('says time and repetitions', () => {
    expect(describeTime(pressing)).toBe('30–60 seconds, 1–3 times')
    expect(describeTime({ ...pressing, seconds: [30, 30], repetitions: [1, 1] })).toBe(
      '30 seconds, once',
    )
  })

  test('lists the tools as a sentence part', () => {
    expect(describePressing(pressing)[0]).toEqual({
      term: 'With',
      words: 'Thumb, knuckles or ball',
    })
    expect(summarisePressing(pressing)).toBe(
      'Thumb, knuckles or ball; moderate; 30–60 seconds, 1–3 times. Straight in.',
    )
  })

  test('has a note only where there is one', () => {
    const terms = (of: Pressing) => describePressing(of).map(({ term }) => term)
    expect(terms(pressing)).not.toContain('Note')
    expect(terms({ ...pressing, notes: 'Softly.' })).toContain('Note')
  })
})
