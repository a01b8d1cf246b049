import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLooking } from '../../src/app/lookingStorage'

const NEVER_CHOSEN = { flat: false, modest: false, text: 'normal', hand: 'right' }

test('what was chosen comes back', () => {
  const chosen = {
    flat: true,
    modest: true,
    text: 'larger',
    hand: 'left',
    language: 'zh',
    names: 'korean',
  }
  expect(parseLooking(JSON.stringify(chosen))).toEqual(chosen)
})

test('spoilt storage counts as nothing chosen, key by key', () => {
  for (const text of [
    null,
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"text":9,"hand":"foot","flat":"yes","names":"latin"}',
  ])
    expect(parseLooking(text)).toEqual(NEVER_CHOSEN)
  expect(parseLooking('{"modest":true,"text":"huge"}')).toEqual({ ...NEVER_CHOSEN, modest: true })
})

test('nothing that may stand in storage throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseLooking(text)))
  fc.assert(fc.property(fc.json(), (text) => void parseLooking(text)))
})
