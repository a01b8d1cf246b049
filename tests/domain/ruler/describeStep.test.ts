import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { parseRulers, type RulerStep, type RulersFile } from '../../../src/body/rulers'
import { BODY_IDS } from '../../../src/domain/figure/bodies'
import { describeStep, type StepMessages } from '../../../src/domain/ruler/describeStep'
import { nameAlone } from '../../../src/domain/ruler/landmarkNames'
import { stepLabel } from '../../../src/domain/ruler/rulerLabels'
import type { RulerFacts, RulerMark } from '../../../src/domain/ruler/rulerSteps'
import { SHARES } from '../../../src/domain/schema/placement'
import { type Language, OTHER_LANGUAGES, tagOf } from '../../../src/messages/languages'

const files = BODY_IDS.map(
  (bodyId) => JSON.parse(readFileSync(`public/models/rulers-${bodyId}.json`, 'utf8')) as RulersFile,
)
const places = files.flatMap((file) => file.places.filter(({ feel }) => feel !== undefined))
const spans = files.flatMap((file) => file.spans)
const steps: RulerStep[] = files.flatMap((file) =>
  parseRulers(file).rulers.flatMap((ruler) => ruler.steps),
)
/** The messages for the steps. */
const messagesFor = (language: Language): StepMessages => {
  const { ruler, hand, landmarks, spans } = loadMessages(language)
  return { language, ruler, hand, landmarks, spans }
}
const { ruler, landmarks, spots: spotNames, spans: spanNames } = loadMessages('en')
/** Matches a complete sentence, by the script of the language. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /^[\p{Lu}¿].*\.$/u,
  Hans: /^[^a-z]*。$/u,
}
const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted()

test('the messages have exactly the landmarks and spans that the rulers name', () => {
  expect(Object.keys(landmarks).toSorted()).toEqual(
    unique(places.map(({ landmark }) => landmark ?? '')),
  )
  expect(Object.keys(spanNames).toSorted()).toEqual(unique(spans.map(({ id }) => id)))
})

test('in English they have the names of the data', () => {
  for (const place of places) expect(nameAlone(landmarks, place)).toBe(place.name)
  for (const { id, name } of spans) expect((spanNames as Record<string, string>)[id]).toBe(name)
})

test('the messages have every spot of codes with several, except vertebrae', () => {
  const spots = files.flatMap(({ rulers }) => rulers.flatMap(({ spot }) => spot ?? []))
  expect(Object.keys(spotNames).toSorted()).toEqual(
    unique(spots).filter((spot) => !/^[TL]\d+$/.test(spot)),
  )
})

test('a landmark without a message has its name from the data', () => {
  const stranger: RulerMark = { name: 'Tip of the tail', landmark: 'tail-tip', feel: 'It wags.' }
  expect(nameAlone(landmarks, stranger)).toBe('Tip of the tail')
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
] as const)('describes a step in %s', (language, [title, detail, label], path, scale, length) => {
  const messages = messagesFor(language)
  const nowhere = () => undefined
  expect(describeStep(messages, find, nowhere)).toEqual({ title, feel: navel.feel, detail })
  expect(stepLabel(messages.ruler, messages.landmarks, find)).toBe(label)
  const measured = describeStep(messages, measure, nowhere)
  expect(measured.title).toBe(path)
  expect(measured.detail.endsWith(scale)).toBe(true)
  expect(stepLabel(messages.ruler, messages.landmarks, move)).toBe(length)
})

test('every fraction has its sign on the figure', () => {
  for (const fraction of SHARES) {
    const step: RulerFacts = { kind: 'halfway', fraction, from: navel, to: pubis }
    expect(stepLabel(ruler, landmarks, step), `${fraction}`).not.toBe('')
  }
})

test('Chinese puts spaces around codes and numbers', () => {
  const messages = messagesFor('zh')
  const toPoint: RulerFacts = { ...measure, to: { name: 'LU9', code: 'LU9' } }
  expect(describeStep(messages, toPoint, () => undefined).title).toBe(
    '从肚脐中央向 LU9 量 1.5 寸。',
  )
  expect(describeStep(messages, move, () => undefined).title).toBe('从正中线水平向外移动 0.7 寸。')
})

describe.each(OTHER_LANGUAGES)('in %s', (language) => {
  const messages = messagesFor(language)
  const sentence = SCRIPTS[new Intl.Locale(tagOf(language)).maximize().script ?? ''] ?? /./

  test('every step has complete sentences', () => {
    for (const step of steps) {
      const { title, detail } = describeStep(messages, step, () => undefined)
      expect(title).toMatch(sentence)
      if (detail) expect(detail).toMatch(sentence)
      expect(title + detail).not.toMatch(/undefined|NaN|\{|\}| {2}| de el | a el /)
    }
  })
})
