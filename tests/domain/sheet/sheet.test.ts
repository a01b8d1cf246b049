import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addItems,
  discardOpen,
  fileSheet,
  moveItem,
  removeItem,
  setSide,
} from '../../../src/domain/sheet/editSheet'
import {
  EMPTY_SHEET,
  itemsOf,
  MAX_ITEMS,
  type Sheet,
  type SheetItem,
} from '../../../src/domain/sheet/sheet'
import { EMPTY_LIBRARY, openSheet } from '../../../src/domain/sheet/sheetLibrary'

const code = fc.stringMatching(/^[A-Z]{2}[1-9]\d?$/)
const item: fc.Arbitrary<SheetItem> = fc.record({
  code,
  side: fc.constantFrom('both', 'left', 'right'),
})
const sheet: fc.Arbitrary<Sheet> = fc
  .uniqueArray(item, { selector: (each) => each.code, maxLength: MAX_ITEMS })
  .map((items) => ({ ...EMPTY_SHEET, items }))
const codesOf = ({ items }: Sheet) => items.map((each) => each.code)

describe('a sheet', () => {
  test('takes each point once, in order, up to its maximum', () => {
    expect(codesOf(addItems(EMPTY_SHEET, itemsOf(['BL23', 'GB21', 'BL23'])))).toEqual([
      'BL23',
      'GB21',
    ])
    fc.assert(
      fc.property(sheet, fc.array(item, { maxLength: 90 }), (before, items) => {
        const codes = codesOf(addItems(before, items))
        expect(codes.slice(0, before.items.length)).toEqual(codesOf(before))
        expect(new Set(codes).size).toBe(codes.length)
        expect(codes.length).toBeLessThanOrEqual(MAX_ITEMS)
      }),
    )
  })

  test('keeps the chosen side if a point is added again', () => {
    const chosen = setSide(addItems(EMPTY_SHEET, itemsOf(['ST36'])), 'ST36', 'left')
    expect(addItems(chosen, itemsOf(['ST36']))).toBe(chosen)
    expect(chosen.items).toEqual([{ code: 'ST36', side: 'left' }])
  })

  test('moves a point to its new position and nothing else', () => {
    fc.assert(
      fc.property(sheet, fc.nat(70), fc.integer({ min: -5, max: 70 }), (before, from, to) => {
        const moved = codesOf(before)[from % Math.max(before.items.length, 1)] ?? 'none'
        const after = moveItem(before, moved, to)
        const others = (list: Sheet) => codesOf(list).filter((each) => each !== moved)
        expect(others(after)).toEqual(others(before))
        if (before.items.length > 0)
          expect(codesOf(after).indexOf(moved)).toBe(
            Math.min(Math.max(to, 0), before.items.length - 1),
          )
      }),
    )
  })

  test('removes a point', () => {
    const two = addItems(EMPTY_SHEET, itemsOf(['BL23', 'GB21']))
    expect(codesOf(removeItem(two, 'BL23'))).toEqual(['GB21'])
    expect(codesOf(removeItem(two, 'ST1'))).toEqual(['BL23', 'GB21'])
  })
})

describe('the sheets of a person', () => {
  const named = (name: string): Sheet => ({ ...EMPTY_SHEET, name })

  test('a new sheet replaces a blank one and is added to others', () => {
    const one = fileSheet(EMPTY_LIBRARY, named('one'))
    expect(one).toEqual({ sheets: [named('one')], open: 0 })
    expect(fileSheet(one, named('two'))).toEqual({ sheets: [named('one'), named('two')], open: 1 })
  })

  test('there is always at least one', () => {
    const two = fileSheet(fileSheet(EMPTY_LIBRARY, named('one')), named('two'))
    expect(openSheet(discardOpen(two))).toEqual(named('one'))
    expect(discardOpen(discardOpen(two))).toEqual(EMPTY_LIBRARY)
  })
})
