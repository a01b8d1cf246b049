import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { loadBoneTerms } from '../../scripts/data/loadBoneTerms'
import { loadDataset } from '../../scripts/data/loadDataset'
import { buildBoneReaders } from '../../src/domain/figure/boneTerms'
import { LANGUAGES } from '../../src/messages/languages'
import { BoneText, BoneWords } from '../../src/ui/bones/BoneText'

const dataset = loadDataset()
const read = buildBoneReaders(loadBoneTerms(dataset)).en
const find = dataset.points.find(({ code }) => code === 'ST36')!.find
const parts = read(find)

test('words that name bones are buttons, which say which bone and whether it is lit', () => {
  const patella = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]))[0]!
  for (const language of LANGUAGES) {
    const markup = renderToStaticMarkup(
      <BoneWords parts={parts} language={language} lit={patella.bones} onPress={() => {}} />,
    )
    const buttons = [
      ...markup.matchAll(/<span role="button" tabindex="0"([^>]*)>([^<]*)<\/span>/g),
    ].map(([, attributes = '', words]) => [
      words,
      attributes.match(/aria-pressed="(\w+)"/)?.[1],
      attributes.match(/title="([^"]+)"/)?.[1],
    ])
    const names = { en: ['Kneecap', 'Shinbone'], es: ['Rótula', 'Tibia'], zh: ['膝盖骨', '胫骨'] }
    expect(buttons).toEqual([
      ['kneecap', 'true', expect.stringContaining(names[language][0]!)],
      ['shin', 'false', expect.stringContaining(names[language][1]!)],
    ])
    // Whoever reads or hears the text meets the same sentence.
    expect(markup.replace(/<[^>]+>/g, '')).toBe(find)
  }
})

test('a press on words asks for their bones, by pointer and by key', () => {
  const onPress = vi.fn()
  const shown = BoneWords({ parts, language: 'en', lit: undefined, onPress }) as ReactElement<{
    onClick?: () => void
    onKeyDown?: (event: object) => void
  }>[]
  for (const part of shown) part.props?.onClick?.()
  expect(onPress.mock.calls.map(([{ bones }]) => bones)).toEqual([['patella'], ['tibia']])
  onPress.mockClear()
  const preventDefault = vi.fn()
  for (const key of ['Enter', ' ', 'a', 'Escape'])
    for (const part of shown) part.props?.onKeyDown?.({ key, repeat: false, preventDefault })
  expect(onPress).toHaveBeenCalledTimes(4)
  expect(preventDefault).toHaveBeenCalledTimes(4)
})

test('a text is there before it is known which words name bones', () => {
  expect(renderToStaticMarkup(<BoneText text={find} language="en" />)).toBe(find)
})
