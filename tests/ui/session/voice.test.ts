import { expect, test } from 'vitest'
import { voiceFor } from '../../../src/ui/session/signals'

const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault })
const device = [
  voice('en-US', true),
  voice('en_GB'),
  voice('es-MX'),
  voice('zh-HK'),
  voice('cmn-Hans-CN'),
]

test.each([
  ['en', 'en_GB'],
  ['es', 'es-MX'],
  ['zh', 'cmn-Hans-CN'],
] as const)('%s is spoken by %s', (language, lang) => {
  expect(voiceFor(device, language)?.lang).toBe(lang)
})

test('a voice of another language is never used', () => {
  expect(voiceFor([voice('en-US', true), voice('fr-FR')], 'zh')).toBeUndefined()
  expect(voiceFor([], 'en')).toBeUndefined()
  expect(voiceFor([voice('zh-TW')], 'zh')?.lang).toBe('zh-TW')
})
