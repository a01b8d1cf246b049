import { beforeEach, expect, test } from 'vitest'
import { EMPTY_SHEET, itemsOf } from '../../src/domain/sheet/sheet'
import { EMPTY_LIBRARY } from '../../src/domain/sheet/sheetLibrary'
import { sheetNow, useSheets } from '../../src/state/sheets'

const sheets = () => useSheets.getState()
const codes = () => sheetNow(sheets()).items.map(({ code }) => code)

beforeEach(() => sheets().restore(EMPTY_LIBRARY))

test('every change can be undone, the latest first', () => {
  sheets().addCodes(['BL23', 'GB21', 'ST36'])
  sheets().move('ST36', 0)
  sheets().chooseSide('ST36', 'left')
  sheets().remove('BL23')
  sheets().clear()
  expect(codes()).toEqual([])
  expect(sheets().past.map(({ did }) => did)).toEqual([
    { kind: 'add', codes: ['BL23', 'GB21', 'ST36'] },
    { kind: 'move', code: 'ST36' },
    { kind: 'side', code: 'ST36' },
    { kind: 'remove', code: 'BL23' },
    { kind: 'clear' },
  ])
  sheets().undo()
  expect(codes()).toEqual(['ST36', 'GB21'])
  sheets().undo()
  expect(codes()).toEqual(['ST36', 'BL23', 'GB21'])
  while (sheets().past.length > 0) sheets().undo()
  expect(sheets().kept).toEqual(EMPTY_LIBRARY)
  sheets().undo()
  expect(sheets().kept).toEqual(EMPTY_LIBRARY)
})

test('what changes nothing is nothing to undo', () => {
  sheets().addCodes(['BL23'])
  sheets().addCodes(['BL23'])
  sheets().move('BL23', 5)
  expect(sheets().past).toHaveLength(1)
})

test('typing is undone as one, and keeps what was done before it', () => {
  sheets().addCodes(['BL23'])
  for (const name of ['B', 'Ba', 'Bac', 'Back']) sheets().write({ name })
  expect(sheets().past.map(({ did }) => did.kind)).toEqual(['add', 'typing'])
  sheets().undo()
  expect(sheetNow(sheets())).toEqual({ ...EMPTY_SHEET, items: itemsOf(['BL23']) })
})

test('sheets stand side by side', () => {
  sheets().addCodes(['BL23'])
  sheets().file({ ...EMPTY_SHEET, name: 'Neck', items: itemsOf(['GB20']) })
  expect(codes()).toEqual(['GB20'])
  sheets().open(0)
  expect(codes()).toEqual(['BL23'])
  sheets().open(7)
  expect(codes()).toEqual(['BL23'])
  sheets().discard()
  expect(codes()).toEqual(['GB20'])
  sheets().undo()
  expect(codes()).toEqual(['BL23'])
})
