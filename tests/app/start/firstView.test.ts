import { describe, expect, test } from 'vitest'
import { firstView, type Known } from '../../../src/app/start/firstView'

const PLAIN: Known = { hash: '', languages: ['en-GB'], dark: false, stored: {} }
const settings = (state: object) => ({
  stored: { 'tsubo-settings': JSON.stringify({ state, version: 1 }) },
})
const viewOf = (known: Partial<Known>) => firstView({ ...PLAIN, ...known }).view

describe('the prerendered view is shown', () => {
  test.each<[string, Partial<Known>]>([
    ['on a first visit', {}],
    ['at the address of the home view', { hash: '#/' }],
    ['to speakers of languages that the app lacks', { languages: ['fi', 'de'] }],
    ['in another theme', settings({ theme: 'dark', text: 'larger', hand: 'left' })],
    ['where the notice has been read', settings({ understood: true, body: 'female', flat: false })],
    ['where English was chosen', { ...settings({ language: 'en' }), languages: ['es'] }],
    ['beside stored values of other sites', { stored: { theme: 'dark', 'tsubo-print': '{}' } }],
  ])('%s', (_, known) => {
    expect(viewOf(known)).toBe('prerendered')
  })
})

describe('nothing is shown before the app', () => {
  test.each<[string, Partial<Known>]>([
    ['at another address', { hash: '#/point/BL23/left' }],
    ['at the home view with another body', { hash: '#/?body=male' }],
    ['in another language', { languages: ['es-MX', 'en'] }],
    ['in a chosen language', settings({ language: 'zh' })],
    ['with another body', settings({ body: 'male' })],
    ['with the flat figure', settings({ flat: true })],
    ['where a person has said something of themselves', { stored: { 'tsubo-about-me': '{}' } }],
    ['with points on a sheet', { stored: { 'tsubo-sheets': '{}' } }],
    ['in a session', { stored: { 'tsubo-session': '{}' } }],
    ['with settings of an older version', { stored: { tsubo: '{}' } }],
    ['with settings that cannot be read', { stored: { 'tsubo-settings': '{' } }],
    ['with settings of another form', { stored: { 'tsubo-settings': '{"theme":"dark"}' } }],
  ])('%s', (_, known) => {
    expect(viewOf(known)).toBe('pending')
  })
})

test('theme, text size, hand and notice are those that the app will set', () => {
  expect(firstView({ ...PLAIN, dark: true })).toMatchObject({ theme: 'dark', notice: 'new' })
  expect(firstView({ ...PLAIN, dark: true, ...settings({ theme: 'light' }) }).theme).toBe('light')
  const { stored } = settings({ theme: 'dark', text: 'larger', hand: 'left', understood: true })
  expect(firstView({ ...PLAIN, stored })).toMatchObject({
    theme: 'dark',
    text: 'larger',
    hand: 'left',
    notice: 'read',
  })
})
