import frameMessages from 'virtual:messages/frame'
import compile from 'icu-minify/compile'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readCatalogues } from '../../scripts/messages/catalogues'
import { type CatalogueText, checkCatalogues } from '../../scripts/messages/checkCatalogues'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { bindMessages } from '../../src/messages/bindMessages'
import { LANGUAGES, languageFrom, OTHER_LANGUAGES, tagOf } from '../../src/messages/languages'
import { activeLanguage, messagesOf, setLocale } from '../../src/messages/messages'

test.each(LANGUAGES)('numbers are written and counted as Intl does in %s', (language) => {
  const rules = new Intl.PluralRules(language)
  const forms = rules.resolvedOptions().pluralCategories.map((form) => `${form} {# ${form}}`)
  const { counted } = bindMessages<{ counted: (values: { count: number }) => string }>(language, {
    counted: compile(`{count, plural, ${forms.join(' ')}}`),
  })
  const numbers = [...Array(1001).keys(), 0.5, 1.5, 12_345, 999_999]
  expect(numbers.map((count) => counted({ count }))).toEqual(
    numbers.map((n) => `${new Intl.NumberFormat(language).format(n)} ${rules.select(n)}`),
  )
})

describe('the catalogues', () => {
  test('have no errors', () => {
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

  test('that agree have no errors', () => {
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
  ])('are rejected for %s', (_, change, rule) => {
    const [key] = Object.keys(change)
    const faults = faultsOf(english, { list: { ...spanish.list, ...change } })
    expect(faults).toContain(`es list.${key} ${rule}`)
  })

  test('are rejected for a missing key or feature', () => {
    const { plain: _, ...rest } = spanish.list
    expect(faultsOf(english, { list: rest })).toEqual(['es list.plain is missing'])
    expect(faultsOf(english, {})).toHaveLength(4)
    expect(faultsOf({}, spanish)).toHaveLength(4)
  })
})

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const t = loadMessages(language)

  test('contain the count', () => {
    const counts = [0, 1, 2, 386].map((count) => t.frame.sheetOf({ count }))
    for (const [index, count] of [0, 1, 2, 386].entries())
      expect(counts[index]).toContain(`${count}`)
  })

  test('put elements at the position of their tags', () => {
    const rich = renderToStaticMarkup(t.search.keys({ key: (name) => <kbd>{name}</kbd> }))
    expect(rich).toMatch(/<kbd>.*<\/kbd>/)
    const paper = { strong: () => '', address: (text: React.ReactNode) => <i>{text}</i> }
    expect(renderToStaticMarkup(t.sheetPaper.inApp({ ...paper, url: 'a<b>' }))).toContain(
      '<i>a&lt;b&gt;</i>',
    )
  })
})

test('all messages change to another language at once, and back', async () => {
  for (const language of [...OTHER_LANGUAGES, 'en'] as const) {
    await setLocale(language)
    expect(activeLanguage()).toBe(language)
    const { sheetOf, search } = messagesOf(frameMessages)
    expect(search).toBe(loadMessages(language).frame.search)
    expect(sheetOf({ count: 2 })).toBe(loadMessages(language).frame.sheetOf({ count: 2 }))
    expect(messagesOf(frameMessages)).toBe(messagesOf(frameMessages))
  }
})

test('of two choices in a row the last one wins, whichever loads first', async () => {
  let finish = () => {}
  const slow = setLocale(
    'es',
    new Promise<void>((done) => {
      finish = done
    }),
    () => false,
  )
  await setLocale('zh')
  finish()
  await slow
  expect(activeLanguage()).toBe('zh')
  await setLocale('en')
})

test('a failed parallel fetch leaves the language unchanged', async () => {
  await expect(setLocale('es', Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(activeLanguage()).toBe('en')
})

test.each([
  [['es-MX', 'en'], 'es'],
  [['xx', 'zh-TW'], 'zh'],
  [['xx'], 'en'],
  [[], 'en'],
] as const)('the preferences %j give the language %s', (preferences, expected) => {
  expect(languageFrom(preferences)).toBe(expected)
  expect(LANGUAGES).toContain(expected)
})
