import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/state/settings'
import { readPrintChoices } from '../../src/state/sheetPrint'

const NEVER_CHOSEN = {
  theme: 'system',
  body: 'female',
  flat: false,
  modest: true,
  muscles: false,
  bones: false,
  text: 'normal',
  hand: 'right',
  language: undefined,
  names: undefined,
  signals: { sound: true, voice: false, vibration: true },
  understood: false,
}

test('chosen settings survive a round trip', () => {
  const chosen = {
    theme: 'dark',
    body: 'male',
    flat: true,
    modest: true,
    muscles: true,
    bones: true,
    text: 'larger',
    hand: 'left',
    language: 'zh',
    names: 'korean',
    signals: { sound: false, voice: true, vibration: false },
    understood: true,
  }
  expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
})

test('each invalid key gets its default', () => {
  const spoilt = {
    theme: 'pink',
    body: {},
    text: 9,
    hand: 'foot',
    flat: 'yes',
    names: 'latin',
    signals: [],
  }
  for (const json of [null, undefined, 7, [], spoilt])
    expect(readSettings(json)).toEqual(NEVER_CHOSEN)
  expect(readSettings({ modest: true, text: 'huge' })).toEqual({ ...NEVER_CHOSEN, modest: true })
  expect(readSettings({ theme: 'light', body: 7 })).toEqual({ ...NEVER_CHOSEN, theme: 'light' })
  expect(readSettings({ signals: { voice: true, sound: 1 } }).signals).toEqual({
    sound: true,
    voice: true,
    vibration: true,
  })
})

test('the default paper is that of the language’s country', () => {
  const usual = { layout: 'compact', weeks: 2, from: '' }
  expect(readPrintChoices({}, 'en-US')).toEqual({ ...usual, paper: 'letter' })
  expect(readPrintChoices({ weeks: 3, layout: 'large' }, 'de-DE')).toEqual({
    ...usual,
    paper: 'a4',
    layout: 'large',
  })
  expect(readPrintChoices({ paper: 'a4', weeks: 0 }, 'es-MX')).toEqual({
    ...usual,
    paper: 'a4',
    weeks: 0,
  })
})

test('what a person chose for printing stays, and so does who gives the sheet', () => {
  const chosen = { paper: 'a4', layout: 'standard', weeks: 4, from: 'Clinic, 555 0100' }
  expect(readPrintChoices(JSON.parse(JSON.stringify(chosen)), 'en-US')).toEqual(chosen)
  // Before there was a field for it.
  const { from, ...older } = chosen
  expect(readPrintChoices(older, 'en-US')).toEqual({ ...older, from: '' })
  expect(readPrintChoices({ from: 'a'.repeat(500) }, 'en').from).toHaveLength(80)
  expect(readPrintChoices({ from: 7 }, 'en').from).toBe('')
})

test('no stored value throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => void readSettings(json)))
  fc.assert(fc.property(fc.jsonValue(), (json) => void readPrintChoices(json, 'en')))
})
