import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { type AtlasIndex, createAtlas, type PointTechnique } from '../../../src/domain/atlas'
import {
  aboutMinutes,
  countdown,
  entryLine,
  pointNumber,
  spokenStep,
  techniqueLine,
} from '../../../src/domain/session/describeSession'
import type { Language } from '../../../src/messages/languages'
import { fourSteps, step } from './sessionSteps'

const pressing = { tools: ['ball', 'thumb'], motion: 'hold-and-knead' } as unknown as PointTechnique
const entry = {
  code: 'BL23',
  chosen: true,
  seconds: 40,
  repetitions: 2,
  strength: 'light',
  sides: ['left', 'right'],
  bounds: { seconds: [30, 60], repetitions: [1, 3], strengths: ['light'] },
} as const
const atlasIn = (meridian: string) =>
  createAtlas({
    meridians: [{ code: 'BL', name: meridian }],
    points: [
      { code: 'BL23', pinyin: 'Shenshu', simplified: '肾俞', english: 'Kidney Shu' },
      { code: 'EX-HN5', pinyin: 'Taiyang', simplified: '太阳', english: 'Greater Yang' },
    ],
  } as unknown as AtlasIndex)

const spoken = (language: Language, meridian: string, ...changes: Parameters<typeof step>) =>
  spokenStep(loadMessages(language).session, atlasIn(meridian), step(...changes), language)

test('the number of a point among the points of a session', () => {
  expect([0, 1, 2, 9].map((at) => pointNumber(fourSteps, at))).toEqual([
    { at: 1, all: 2 },
    { at: 1, all: 2 },
    { at: 2, all: 2 },
    { at: 0, all: 2 },
  ])
})

test('the countdown rounds seconds up', () => {
  expect([0, 0.2, 59.1, 65].map(countdown)).toEqual(['0:00', '0:01', '1:00', '1:05'])
})

describe('a session in words', () => {
  test.each([
    ['en', ['less than a minute', 'about a minute', 'about 12 minutes']],
    ['es', ['menos de un minuto', 'alrededor de un minuto', 'unos 12 minutos']],
    ['zh', ['不到 1 分钟', '约 1 分钟', '约 12 分钟']],
  ] as const)('times, in %s', (language, times) => {
    const { session: t } = loadMessages(language)
    expect([44, 45, 720].map((seconds) => aboutMinutes(t, seconds))).toEqual(times)
  })

  test('technique in one line', () => {
    const { session: t, technique: how } = loadMessages('en')
    expect(techniqueLine(t, how, pressing, step('BL23', { seconds: 40 }))).toBe(
      'Ball or thumb; moderate. Hold, then knead in small, slow circles for 40 seconds.',
    )
    expect(entryLine(t, how, entry)).toBe('40 s × 2 each side, light')
    expect(entryLine(t, how, { ...entry, repetitions: 1, sides: ['midline'] })).toBe('40 s, light')
  })

  test('spoken text for a point', () => {
    expect(spoken('en', 'Bladder channel', 'BL23')).toBe('Bladder 23, left side.')
    expect(spoken('en', 'Bladder channel', 'EX-HN5', { side: 'midline' })).toBe('Greater Yang.')
    expect(spoken('en', 'Bladder channel', 'BL23', { press: 2, presses: 3, lead: 'rest' })).toBe(
      'Once more. Press 2 of 3.',
    )
    const right = { side: 'right', lead: 'otherSide' } as const
    expect(spoken('en', 'Bladder channel', 'BL23', right)).toBe('Now the right side.')
    expect(spoken('es', 'Canal de la Vejiga', 'BL23', right)).toBe('Ahora, el lado derecho.')
    expect(spoken('zh', '足太阳膀胱经', 'BL23', right)).toBe('换到右侧。')
    expect(spoken('es', 'Canal de la Vejiga', 'BL23')).toBe(
      'Canal de la Vejiga 23, lado izquierdo.',
    )
    expect(spoken('es', 'Canal de la Vejiga', 'EX-HN5', { side: 'right' })).toBe(
      'Taiyang, lado derecho.',
    )
    expect(spoken('zh', '足太阳膀胱经', 'BL23')).toBe('肾俞，左侧。')
  })
})
