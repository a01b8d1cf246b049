import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import type { PointTechnique } from '../../../src/domain/atlas'
import {
  describeDirection,
  describeTechnique,
  describeTime,
  summariseTechnique,
} from '../../../src/domain/technique/describeTechnique'
import { PRESSING as pressing } from './samplePressing'

const { technique: t } = loadMessages('en')

describe('the description of a technique', () => {
  test('has time and repetitions', () => {
    expect(describeTime(t, pressing)).toBe('30–60 seconds, 1–3 times')
    expect(describeTime(t, { ...pressing, seconds: [30, 30], repetitions: [1, 1] })).toBe(
      '30 seconds, once',
    )
  })

  test('lists the tools as part of a sentence', () => {
    expect(describeTechnique(t, pressing)[0]).toEqual({
      term: 'With',
      words: 'Thumb, knuckles or ball',
    })
    expect(summariseTechnique(t, pressing)).toBe(
      'Thumb, knuckles or ball; moderate; 30–60 seconds, 1–3 times.',
    )
    expect(describeDirection(pressing)).toBe('Straight in.')
  })

  test('has a note only if there is one', () => {
    const terms = (of: PointTechnique) => describeTechnique(t, of).map(({ term }) => term)
    expect(terms(pressing)).not.toContain('Note')
    expect(terms({ ...pressing, notes: 'Softly.' })).toContain('Note')
  })

  test.each([
    ['es', 'Pulgar, nudillos o pelota; moderada; 30–60 segundos, 1–3 veces.'],
    ['zh', '拇指、指节或按摩球；力度中等；30–60 秒，1–3 次。'],
  ] as const)('formats lists as usual in %s', (language, line) => {
    expect(summariseTechnique(loadMessages(language).technique, pressing)).toBe(line)
  })
})
