import { readdirSync } from 'node:fs'
import type { Messages } from '@nanostores/i18n'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, languageFrom } from '../../src/messages/languages'
import { activeLanguage, setLocale } from '../../src/messages/messages'
import { words as es } from '../../src/words/es'
import { words as zh } from '../../src/words/zh'

const WORDS = new URL('../../src/words/', import.meta.url)
const NOT_WORDS = ['i18n.ts', 'languages.ts', 'translated.ts', 'useWords.ts']
const files = readdirSync(WORDS).filter((name) => name.endsWith('.ts') && !NOT_WORDS.includes(name))

/** The plain text that a message was made from, with all its forms. */
function formsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message]
  if (typeof message !== 'object' && typeof message !== 'function') return []
  const { input } = message as { input?: unknown }
  return input === undefined ? Object.values(message ?? {}).flatMap(formsOf) : formsOf(input)
}

const gapsOf = (message: unknown): string[] => [
  ...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
]

interface Part {
  readonly name: string
  readonly english: Record<string, unknown>
}

const parts: Part[] = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(file, WORDS).href)) as Record<string, Messages>
    const store = Object.values(module)[0] as Messages & { component: string; base: object }
    return { name: store.component, english: store.base as Record<string, unknown> }
  }),
)

test('each part has a name of its own', () => {
  expect(parts.length).toBeGreaterThan(1)
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
})

describe.each([
  ['Spanish', es as Record<string, Record<string, unknown>>, ['one', 'other']],
  ['Chinese', zh as Record<string, Record<string, unknown>>, ['other']],
] as const)('%s', (_, words, forms) => {
  test('has the parts that English has, and no others', () => {
    expect(Object.keys(words).toSorted()).toEqual(parts.map(({ name }) => name).toSorted())
  })

  test.each(parts)('says all of $name, with the same gaps to fill', ({ name, english }) => {
    const said = words[name] ?? {}
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [key, message] of Object.entries(english)) {
      expect(gapsOf(said[key]).toSorted(), key).toEqual(gapsOf(message).toSorted())
      expect(
        formsOf(said[key]).every((form) => form.trim() !== ''),
        key,
      ).toBe(true)
      if (typeof said[key] === 'object') {
        expect(Object.keys(said[key] ?? {}), key).toEqual(forms)
      }
    }
  })
})

test('all words turn to another language at once, and back', async () => {
  const { headerWords } = await import('../../src/words/header')
  for (const [wanted, points] of [
    ['es', 'Hoja, 2 puntos'],
    ['zh', '清单，2 个穴位'],
    ['en', 'Sheet, 2 points'],
  ] as const) {
    await setLocale(wanted)
    expect(activeLanguage()).toBe(wanted)
    expect(headerWords.get().sheetOf({ count: 2 })).toBe(points)
  }
})

test('of two choices in a row the last one holds, whichever comes first', async () => {
  let free = () => {}
  const slow = setLocale(
    'es',
    new Promise<void>((done) => {
      free = done
    }),
    () => false,
  )
  await setLocale('zh')
  free()
  await slow
  expect(activeLanguage()).toBe('zh')
  await setLocale('en')
})

test.each([
  [['es-MX', 'en'], 'es'],
  [['fr', 'zh-TW'], 'zh'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('of the wishes %j it speaks %s', (wishes, expected) => {
  expect(languageFrom(wishes)).toBe(expected)
  expect(LANGUAGES).toContain(expected)
})
