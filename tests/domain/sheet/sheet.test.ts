import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_PLACES, MAX_STRENGTH, type SorePlace } from '../../../src/domain/route/place'
import {
  addItems,
  addMuscles,
  addPlaces,
  clearLists,
  discardOpen,
  fileSheet,
  listsNothing,
  moveItem,
  removeItem,
  removeMuscle,
  removePlace,
  setSide,
} from '../../../src/domain/sheet/editSheet'
import {
  EMPTY_SHEET,
  itemsOf,
  MAX_ITEMS,
  MAX_MUSCLES,
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

describe('the sore places of a sheet', () => {
  const left = { region: 'calf', side: 'left' } as const
  const add = (...places: readonly SorePlace[]) =>
    places.reduce((made, place) => addPlaces(made, [place]), EMPTY_SHEET).places

  test('keep what is known of each, the latest first of all', () => {
    const spot = { subQuad: 812, u: 40, v: 5 }
    expect(add({ ...left, strength: 7 }, { ...left, spot })).toEqual([
      { ...left, strength: 7, spot },
    ])
    expect(add({ ...left, strength: 7 }, { ...left, strength: 0 })).toEqual([
      { ...left, strength: 0 },
    ])
    // A route has more than its place.
    const route = { kind: 'region', ...left, also: [] }
    expect(add(route)).toEqual([left])
  })

  test('become both sides by the other one', () => {
    expect(add({ ...left, strength: 7 }, { region: 'calf', side: 'right' })).toEqual([
      { region: 'calf', side: 'midline', strength: 7 },
    ])
    expect(add({ region: 'calf', side: 'midline' }, left)).toEqual([
      { region: 'calf', side: 'midline' },
    ])
  })

  test('are of each region one, in order, up to their number; nothing new changes nothing', () => {
    const place = fc.record({
      region: fc.constantFrom(...'abcdef'),
      side: fc.constantFrom('left', 'right', 'midline'),
      strength: fc.nat(MAX_STRENGTH),
    }) as fc.Arbitrary<SorePlace>
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (first, second) => {
        const before = addPlaces(EMPTY_SHEET, first)
        const after = addPlaces(before, second)
        const regions = after.places.map(({ region }) => region)
        expect(new Set(regions).size).toBe(regions.length)
        expect(regions.length).toBeLessThanOrEqual(MAX_PLACES)
        expect(regions.slice(0, before.places.length)).toEqual(
          before.places.map(({ region }) => region),
        )
        expect(addPlaces(after, after.places)).toBe(after)
      }),
    )
  })

  test('and the muscles can be taken off, and are cleared with the points', () => {
    const full = addMuscles(
      addPlaces(addItems(EMPTY_SHEET, itemsOf(['BL57'])), [left, { region: 'heel', side: 'left' }]),
      ['soleus', 'soleus', 'plantaris'],
    )
    expect(full.muscles).toEqual(['soleus', 'plantaris'])
    expect(addMuscles(full, ['soleus'])).toBe(full)
    expect(addMuscles(full, [...'abcdef']).muscles).toHaveLength(MAX_MUSCLES)
    expect(removePlace(full, 'calf').places).toEqual([{ region: 'heel', side: 'left' }])
    expect(removeMuscle(full, 'soleus').muscles).toEqual(['plantaris'])
    expect(listsNothing({ ...full, items: [] })).toBe(false)
    expect(clearLists(full)).toEqual(EMPTY_SHEET)
    // Such a sheet is not blank, and a new one is added to it.
    const library = fileSheet(EMPTY_LIBRARY, addMuscles(EMPTY_SHEET, ['soleus']))
    expect(fileSheet(library, EMPTY_SHEET).sheets).toHaveLength(2)
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
