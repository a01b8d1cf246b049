import frameMessages from 'virtual:messages/frame'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readCatalogues } from '../../scripts/messages/catalogues'
import { type CatalogueText, checkCatalogues } from '../../scripts/messages/checkCatalogues'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { LANGUAGES, languageFrom, OTHER_LANGUAGES, tagOf } from '../../src/messages/languages'
import { activeLanguage, messagesOf, setLocale } from '../../src/messages/messages'

describe('the catalogues', () => {
  test('have no faults', () => {
    expect(checkCatalogues(readCatalogues())).toEqual([])
  })

  test('are read in the right script', () => {
    expect(tagOf('en')).toBe('en-GB')
    expect(tagOf('zh')).toBe('zh-Hans')
  })

  const english = {
    list: {
      plain: 'Points',
      gap: 'Points of {channel}',
      counted: '{count, plural, one {# point} other {# points}}',
      rich: 'Go by <link>the channels</link>.',
    },
  }
  const spanish = {
    list: {
      plain: 'Puntos',
      gap: 'Puntos de {channel}',
      counted: '{count, plural, one {# punto} many {# de puntos} other {# puntos}}',
      rich: 'Vaya por <link>los canales</link>.',
    },
  }
  const faultsOf = (en: CatalogueText, es: CatalogueText) =>
    checkCatalogues({ en, es }).map(({ language, at, rule }) => `${language} ${at} ${rule}`)

  test('that agree have no faults', () => {
    expect(faultsOf(english, spanish)).toEqual([])
  })

  test.each<[string, Record<string, string>, string]>([
    ['another gap', { gap: 'Puntos de {canal}' }, 'lacks the text "channel" of the English text'],
    ['a gap more', { plain: 'Puntos {x}' }, 'has the text "x", which English has not'],
    ['another tag', { rich: '<b>Vaya</b>' }, 'lacks the tag "link" of the English text'],
    ['no plural', { counted: '{count} puntos' }, 'has "count" as text, which is plural in English'],
    [
      'a form too few',
      { counted: '{count, plural, one {# punto} other {# puntos}}' },
      'lacks a form "many" of "count"',
    ],
    [
      'a form too many',
      { counted: '{count, plural, one {a} few {b} many {c} other {d}}' },
      'has a form "few", which the language has not of "count"',
    ],
    ['no text', { plain: ' ' }, 'is empty'],
    ['a brace too many', { plain: 'Puntos {' }, 'is no ICU message: EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['a key more', { other: 'Otros' }, 'is not in English'],
  ])('are refused for %s', (_, change, rule) => {
    const [key] = Object.keys(change)
    const faults = faultsOf(english, { list: { ...spanish.list, ...change } })
    expect(faults).toContain(`es list.${key} ${rule}`)
  })

  test('are refused for a key or a feature that is missing', () => {
    const { plain: _, ...rest } = spanish.list
    expect(faultsOf(english, { list: rest })).toEqual(['es list.plain is missing'])
    expect(faultsOf(english, {})).toHaveLength(4)
    expect(faultsOf({}, spanish)).toHaveLength(4)
  })
})

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const t = loadMessages(language)

  test('count', () => {
    const counts = [0, 1, 2, 386].map((count) => t.frame.sheetOf({ count }))
    for (const [at, count] of [0, 1, 2, 386].entries()) expect(counts[at]).toContain(`${count}`)
  })

  test('put elements where their tags stand', () => {
    const rich = renderToStaticMarkup(t.channel.keys({ key: (name) => <kbd>{name}</kbd> }))
    expect(rich).toMatch(/<kbd>\[<\/kbd>.*<kbd>\]<\/kbd>/)
    const paper = { strong: () => '', address: (text: React.ReactNode) => <i>{text}</i> }
    expect(renderToStaticMarkup(t.sheetPaper.inApp({ ...paper, url: 'a<b>' }))).toContain(
      '<i>a&lt;b&gt;</i>',
    )
  })
})

test('all messages turn to another language at once, and back', async () => {
  for (const language of [...OTHER_LANGUAGES, 'en'] as const) {
    await setLocale(language)
    expect(activeLanguage()).toBe(language)
    const { sheetOf, search } = messagesOf(frameMessages)
    expect(search).toBe(loadMessages(language).frame.search)
    expect(sheetOf({ count: 2 })).toBe(loadMessages(language).frame.sheetOf({ count: 2 }))
    expect(messagesOf(frameMessages)).toBe(messagesOf(frameMessages))
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

test('what cannot be fetched alongside leaves the language as it was', async () => {
  await expect(setLocale('es', Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(activeLanguage()).toBe('en')
})

test.each([
  [['es-MX', 'en'], 'es'],
  [['xx', 'zh-TW'], 'zh'],
  [['xx'], 'en'],
  [[], 'en'],
] as const)('of the wishes %j it speaks %s', (wishes, expected) => {
  expect(languageFrom(wishes)).toBe(expected)
  expect(LANGUAGES).toContain(expected)
})
