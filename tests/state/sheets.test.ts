import { beforeEach, expect, test } from 'vitest'
import { EMPTY_SHEET, itemsOf, MAX_ITEMS } from '../../src/domain/sheet/sheet'
import { EMPTY_LIBRARY, MAX_SHEETS } from '../../src/domain/sheet/sheetLibrary'
import { sheetActions } from '../../src/state/sheetActions'
import { sheetNow, useSheets } from '../../src/state/sheets'

const sheets = () => useSheets.getState()
const libraryNow = () => {
  const { library } = sheets()
  return library
}
const codes = () => sheetNow(sheets()).items.map(({ code }) => code)

beforeEach(() => useSheets.setState({ library: EMPTY_LIBRARY, past: [] }))

test('every change can be undone, the latest first', () => {
  sheetActions.addCodes(['BL23', 'GB21', 'ST36'])
  sheetActions.move('ST36', 0)
  sheetActions.chooseSide('ST36', 'left')
  sheetActions.remove('BL23')
  sheetActions.clear()
  expect(codes()).toEqual([])
  expect(sheets().past.map(({ did }) => did)).toEqual([
    { kind: 'add', codes: ['BL23', 'GB21', 'ST36'] },
    { kind: 'move', code: 'ST36' },
    { kind: 'side', code: 'ST36' },
    { kind: 'remove', code: 'BL23' },
    { kind: 'clear' },
  ])
  sheetActions.undo()
  expect(codes()).toEqual(['ST36', 'GB21'])
  sheetActions.undo()
  expect(codes()).toEqual(['ST36', 'BL23', 'GB21'])
  while (sheets().past.length > 0) sheetActions.undo()
  expect(libraryNow()).toEqual(EMPTY_LIBRARY)
  sheetActions.undo()
  expect(libraryNow()).toEqual(EMPTY_LIBRARY)
})

test('an action without a change adds nothing to undo', () => {
  sheetActions.addCodes(['BL23'])
  sheetActions.addCodes(['BL23'])
  sheetActions.move('BL23', 5)
  expect(sheets().past).toHaveLength(1)
})

test('typing is one step for undo, and earlier steps stay', () => {
  sheetActions.addCodes(['BL23'])
  for (const name of ['B', 'Ba', 'Bac', 'Back']) sheetActions.write({ name })
  expect(sheets().past.map(({ did }) => did.kind)).toEqual(['add', 'typing'])
  sheetActions.undo()
  expect(sheetNow(sheets())).toEqual({ ...EMPTY_SHEET, items: itemsOf(['BL23']) })
})

test('sore places come with their points and muscles alone, and each can be undone', () => {
  const place = { region: 'calf', side: 'left', strength: 7 } as const
  sheetActions.addCodes(['BL57'], [place])
  sheetActions.addCodes([], [{ ...place, strength: 3 }])
  sheetActions.addMuscle('soleus')
  sheetActions.addMuscle('soleus')
  sheetActions.removePlace('calf')
  sheetActions.removeMuscle('soleus')
  sheetActions.clear()
  expect(sheetNow(sheets())).toEqual(EMPTY_SHEET)
  expect(sheets().past.map(({ did }) => did)).toEqual([
    { kind: 'add', codes: ['BL57'] },
    { kind: 'add', codes: [] },
    ...['muscle', 'place', 'muscle', 'clear'].map((kind) => ({ kind })),
  ])
  for (let step = 0; step < 3; step++) sheetActions.undo()
  expect(sheetNow(sheets())).toMatchObject({
    places: [{ ...place, strength: 3 }],
    muscles: ['soleus'],
  })
  while (sheets().past.length > 1) sheetActions.undo()
  expect(sheetNow(sheets())).toMatchObject({ places: [place], muscles: [] })
  sheetActions.undo()
  expect(libraryNow()).toEqual(EMPTY_LIBRARY)
})

test('undo names only the points that were added', () => {
  sheetActions.addCodes(['BL23'])
  sheetActions.addCodes(['BL23', 'GB21'], [{ region: 'calf', side: 'left' }])
  sheetActions.addCodes(['BL23', 'GB21'], [{ region: 'heel', side: 'left' }])
  const others = Array.from({ length: MAX_ITEMS }, (_, at) => `XX${at}`)
  sheetActions.addCodes(others)
  expect(sheets().past.map(({ did }) => 'codes' in did && did.codes)).toEqual([
    ['BL23'],
    ['GB21'],
    [],
    others.slice(0, MAX_ITEMS - 2),
  ])
})

test('a sheet for which there is no room is not said to be filed', () => {
  for (let at = 1; at <= MAX_SHEETS; at++)
    expect(sheetActions.file({ ...EMPTY_SHEET, name: `${at}` }), `${at}`).toBe(true)
  const before = sheets()
  expect(sheetActions.file({ ...EMPTY_SHEET, items: itemsOf(['BL23']) })).toBe(false)
  expect(sheets()).toBe(before)
  sheetActions.discard()
  expect(sheetActions.file({ ...EMPTY_SHEET, items: itemsOf(['BL23']) })).toBe(true)
  expect(codes()).toEqual(['BL23'])
})

test('a person can have several sheets', () => {
  sheetActions.addCodes(['BL23'])
  sheetActions.file({ ...EMPTY_SHEET, name: 'Neck', items: itemsOf(['GB20']) })
  expect(codes()).toEqual(['GB20'])
  sheetActions.open(0)
  expect(codes()).toEqual(['BL23'])
  sheetActions.open(7)
  expect(codes()).toEqual(['BL23'])
  sheetActions.discard()
  expect(codes()).toEqual(['GB20'])
  sheetActions.undo()
  expect(codes()).toEqual(['BL23'])
})
