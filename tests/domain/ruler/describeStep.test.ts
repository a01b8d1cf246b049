import { readFileSync } from 'node:fs'
import handMessages from 'virtual:messages/hand'
import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import spansMessages from 'virtual:messages/spans'
import spotsMessages from 'virtual:messages/spots'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRulers, type RulerStep, type RulersFile } from '../../../src/body/rulers'
import { BODY_IDS } from '../../../src/domain/bodies'
import { describeStep } from '../../../src/domain/ruler/describeStep'
import { nameAlone } from '../../../src/domain/ruler/landmarkNames'
import { stepLabel } from '../../../src/domain/ruler/rulerLabels'
import type { RulerFacts, RulerMark } from '../../../src/domain/ruler/rulerSteps'
import { SHARES } from '../../../src/domain/schema/placement'
import { messagesOf, setLocale } from '../../../src/messages/messages'

const files = BODY_IDS.map(
  (bodyId) => JSON.parse(readFileSync(`public/models/rulers-${bodyId}.json`, 'utf8')) as RulersFile,
)
const places = files.flatMap((file) => file.places.filter(({ feel }) => feel !== undefined))
const spans = files.flatMap((file) => file.spans)
const steps: RulerStep[] = files.flatMap((file) =>
  parseRulers(file).rulers.flatMap((ruler) => ruler.steps),
)
const speech = () => ({
  ruler: messagesOf(rulerMessages),
  hand: messagesOf(handMessages),
  landmarks: messagesOf(landmarksMessages),
  spans: messagesOf(spansMessages),
})
const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted()

test('every landmark and stretch that a ruler names is in the words, and no other', () => {
  expect(Object.keys(messagesOf(landmarksMessages)).toSorted()).toEqual(
    unique(places.map(({ landmark }) => landmark ?? '')),
  )
  expect(Object.keys(messagesOf(spansMessages)).toSorted()).toEqual(
    unique(spans.map(({ id }) => id)),
  )
})

test('in English they are called what the data calls them', () => {
  for (const place of places)
    expect(nameAlone(messagesOf(landmarksMessages), place)).toBe(place.name)
  for (const { id, name } of spans)
    expect((messagesOf(spansMessages) as Record<string, string>)[id]).toBe(name)
})

test('every place of a code of several is in the words, but for vertebrae', () => {
  const spots = files.flatMap(({ rulers }) => rulers.flatMap(({ spot }) => spot ?? []))
  expect(Object.keys(messagesOf(spotsMessages)).toSorted()).toEqual(
    unique(spots).filter((spot) => !/^[TL]\d+$/.test(spot)),
  )
})

test('a landmark that the words do not know goes by its name in the data', () => {
  const stranger: RulerMark = { name: 'Tip of the tail', landmark: 'tail-tip', feel: 'It wags.' }
  expect(nameAlone(messagesOf(landmarksMessages), stranger)).toBe('Tip of the tail')
})

const navel: RulerMark = {
  name: 'Centre of the navel',
  landmark: 'umbilicus',
  feel: 'The middle of the navel.',
}
const pubis: RulerMark = {
  name: 'Top edge of the pubic bone',
  landmark: 'pubic-symphysis-upper',
  feel: 'An edge of bone.',
}
const find: RulerFacts = { kind: 'feel', place: { ...navel, code: 'CV8' } }
const measure: RulerFacts = {
  kind: 'measure',
  cun: 1.5,
  byHand: true,
  span: { id: 'navel-pubis', name: 'From the navel to the top of the pubic bone', cun: 5 },
  from: navel,
  to: pubis,
  reaches: 'CV6',
}
const move: RulerFacts = { ...measure, kind: 'move', cun: 0.7, direction: 'lateral', limb: 'trunk' }

test.each([
  [
    'en',
    ['Find the centre of the navel.', 'CV8 lies here.', 'Centre of the navel'],
    'Measure 1½ cun from the centre of the navel towards the top edge of the pubic bone.',
    'From the navel to the top of the pubic bone: 5 cun in all. That is CV6.',
    '0.7 cun',
  ],
  [
    'es',
    ['Busque el centro del ombligo.', 'Aquí está CV8.', 'Centro del ombligo'],
    'Mida 1½ cun desde el centro del ombligo hacia el borde superior del pubis.',
    'Desde el ombligo hasta la parte superior del pubis: 5 cun en total. Eso es CV6.',
    '0,7 cun',
  ],
  [
    'zh',
    ['找到肚脐中央。', 'CV8 就在这里。', '肚脐中央'],
    '从肚脐中央向耻骨上缘量 1.5 寸。',
    '肚脐至耻骨上缘：共 5 寸。此处是 CV6。',
    '0.7 寸',
  ],
] as const)('tells in %s how to go', async (wanted, [title, detail, label], way, scale, length) => {
  await setLocale(wanted)
  const nowhere = () => undefined
  expect(describeStep(speech(), find, nowhere)).toEqual({ title, feel: navel.feel, detail })
  expect(stepLabel(messagesOf(rulerMessages), messagesOf(landmarksMessages), find)).toBe(label)
  const measured = describeStep(speech(), measure, nowhere)
  expect(measured.title).toBe(way)
  expect(measured.detail.endsWith(scale)).toBe(true)
  expect(stepLabel(messagesOf(rulerMessages), messagesOf(landmarksMessages), move)).toBe(length)
  await setLocale('en')
})

test('every share has its sign on the figure', () => {
  for (const fraction of SHARES) {
    const step: RulerFacts = { kind: 'halfway', fraction, from: navel, to: pubis }
    expect(
      stepLabel(messagesOf(rulerMessages), messagesOf(landmarksMessages), step),
      `${fraction}`,
    ).not.toBe('')
  }
})

test('Chinese sets codes and numbers apart', async () => {
  await setLocale('zh')
  const toPoint: RulerFacts = { ...measure, to: { name: 'LU9', code: 'LU9' } }
  expect(describeStep(speech(), toPoint, () => undefined).title).toBe(
    '从肚脐中央向 LU9 量 1.5 寸。',
  )
  expect(describeStep(speech(), move, () => undefined).title).toBe('从正中线水平向外移动 0.7 寸。')
  await setLocale('en')
})

describe.each([
  ['es', /^[A-ZÁÉÍÓÚ¿].*\.$/u],
  ['zh', /^[^a-z]*。$/u],
] as const)('in %s', (wanted, sentence) => {
  beforeAll(() => setLocale(wanted))
  afterAll(() => setLocale('en'))

  test('every step is said in whole sentences', () => {
    for (const step of steps) {
      const { title, detail } = describeStep(speech(), step, () => undefined)
      expect(title).toMatch(sentence)
      if (detail) expect(detail).toMatch(sentence)
      expect(title + detail).not.toMatch(/undefined|NaN|\{|\}| {2}| de el | a el /)
    }
  })
})
