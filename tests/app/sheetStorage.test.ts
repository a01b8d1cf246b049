import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepSheets, parseSheets, readSheets } from '../../src/app/sheetStorage'
import { EMPTY_SHEET, itemsOf } from '../../src/domain/sheet/sheet'
import { EMPTY_LIBRARY } from '../../src/domain/sheet/sheetLibrary'

const offered = (code: string) => ['BL23', 'GB21'].includes(code)
const parse = (text: string | null, older: string | null = null) =>
  parseSheets(text, older, offered)

describe('the kept sheets', () => {
  test('come back as they were', () => {
    const kept = {
      sheets: [
        { name: 'Back', for: 'Ann', date: '1 May', notes: 'gently', items: itemsOf(['BL23']) },
        { ...EMPTY_SHEET, items: [{ code: 'GB21', side: 'left' as const }] },
      ],
      open: 1,
    }
    expect(parse(JSON.stringify(kept))).toEqual(kept)
  })

  test('count as nothing when missing or spoilt', () => {
    for (const text of [null, '', '{', 'null', '7', '[]', '{"sheets":7}', '{"sheets":[]}'])
      expect(parse(text)).toEqual(EMPTY_LIBRARY)
  })

  test('keep what is good of what is half spoilt', () => {
    const text =
      '{"open":9,"sheets":[3,{"name":7,"items":[{"code":"BL23","side":"up"},{"code":"XX1"},null,"GB21"]}]}'
    expect(parse(text)).toEqual({
      sheets: [{ ...EMPTY_SHEET, items: itemsOf(['BL23', 'GB21']) }],
      open: 0,
    })
  })

  test('take over the only sheet of earlier days', () => {
    const older = '{"sheet":["BL23",3,"XX1","BL23"],"theme":"light"}'
    expect(parse(null, older)).toEqual({
      sheets: [{ ...EMPTY_SHEET, items: itemsOf(['BL23']) }],
      open: 0,
    })
    expect(parse('{"sheets":[{}],"open":0}', older)).toEqual(EMPTY_LIBRARY)
  })

  test('never throw on any JSON', () => {
    fc.assert(fc.property(fc.json(), fc.json(), (text, older) => void parse(text, older)))
  })

  test('do without storage', () => {
    expect(readSheets(offered)).toEqual(EMPTY_LIBRARY)
    expect(() => keepSheets(EMPTY_LIBRARY)).not.toThrow()
  })
})
