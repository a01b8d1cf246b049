import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPlace } from '../../../src/domain/route/place'
import { EMPTY_SHEET, itemsOf, SHEET_TEXTS, type Sheet } from '../../../src/domain/sheet/sheet'
import {
  EMPTY_LIBRARY,
  followLibrary,
  readLibrary,
  writeLibrary,
} from '../../../src/domain/sheet/sheetLibrary'

const nameable = {
  isPressable: (code: string) => ['BL23', 'GB21'].includes(code),
  isPlace: ({ region }: { region: string }) => region !== 'nowhere',
}
const read = (json: unknown) => readLibrary(json, nameable)
const named = (name: string): Sheet => ({ ...EMPTY_SHEET, name })

describe('stored sheets', () => {
  test('survive a round trip', () => {
    const library = {
      sheets: [
        {
          name: 'Back',
          for: 'Ann',
          date: '1 May',
          notes: 'gently',
          items: itemsOf(['BL23']),
          places: [{ region: 'calf', side: 'left' as const, strength: 0 }],
          muscles: ['soleus'],
        },
        { ...EMPTY_SHEET, items: [{ code: 'GB21', side: 'left' as const }] },
      ],
      open: 1,
    }
    expect(read(JSON.parse(JSON.stringify(writeLibrary(library))))).toEqual(library)
  })

  test('are rejected if the data is not a library', () => {
    for (const json of [null, undefined, 7, [], {}, { sheets: 7 }])
      expect(read(json)).toBeUndefined()
    expect(read({ sheets: [] })).toEqual(EMPTY_LIBRARY)
  })

  test('keep the valid parts of partly invalid data', () => {
    const json = {
      open: 9,
      sheets: [
        3,
        { name: 7, items: [{ code: 'BL23', side: 'up' }, { code: 'XX1' }, null, 'GB21'] },
      ],
    }
    expect(read(json)).toEqual({
      sheets: [{ ...EMPTY_SHEET, items: itemsOf(['BL23', 'GB21']) }],
      open: 0,
    })
  })

  test('keep known places and ids of muscles, each once', () => {
    const listsOf = (places: unknown, muscles: unknown) => {
      const [sheet] = read({ sheets: [{ items: [], places, muscles }] })?.sheets ?? []
      return [sheet?.places.map(formatPlace), sheet?.muscles]
    }
    expect(listsOf('calf/left+nowhere/left+heel/right~3', 'a,b,a')).toEqual([
      ['calf/left', 'heel/right~3'],
      ['a', 'b'],
    ])
    for (const unreadable of [
      undefined,
      7,
      null,
      ['calf/left'],
      { toString: 7 },
      '',
      'x/up',
      '<b>',
    ])
      expect(listsOf(unreadable, unreadable)).toEqual([[], []])
    expect(listsOf('a/left+b/left+c/left+d/left+e/left', 'a,b,c,d,e,f,g')).toEqual([[], []])
  })

  test('without places and muscles are stored as older versions did', () => {
    expect(writeLibrary({ sheets: [named('one')], open: 0 })).toEqual({
      sheets: [{ name: 'one', for: '', date: '', notes: '', items: [] }],
      open: 0,
    })
  })

  test('limit texts to the length of their form fields', () => {
    const long = Object.fromEntries(Object.keys(SHEET_TEXTS).map((key) => [key, 'x'.repeat(2000)]))
    const sheet = read({ sheets: [{ ...long, items: [] }] })?.sheets[0]
    for (const [key, most] of Object.entries(SHEET_TEXTS))
      expect(sheet?.[key as keyof typeof SHEET_TEXTS]).toHaveLength(most)
  })

  test('never throw for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void read(json)))
    fc.assert(fc.property(fc.array(fc.jsonValue()), (sheets) => void read({ sheets, open: 1 })))
  })
})

describe('sheets that another tab changed', () => {
  const here = { sheets: [named('one'), named('two')], open: 1 }

  test('keep the open sheet open, even if its position changed', () => {
    const there = { sheets: [named('two'), named('three')], open: 1 }
    expect(followLibrary(here, there)).toEqual({ sheets: there.sheets, open: 0 })
  })

  test('open at the same position if the open sheet changed, or at the end if there are fewer', () => {
    const changed = { sheets: [named('one'), named('two!')], open: 0 }
    expect(followLibrary(here, changed)).toEqual({ sheets: changed.sheets, open: 1 })
    expect(followLibrary(here, { sheets: [named('one')], open: 0 }).open).toBe(0)
  })

  test('stay unchanged if only another sheet was opened', () => {
    expect(followLibrary(here, { sheets: [named('one'), named('two')], open: 0 })).toBe(here)
  })
})
