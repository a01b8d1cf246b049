import {
  EMPTY_SHEET,
  MAX_ITEMS,
  SHEET_SIDES,
  type Sheet,
  type SheetItem,
} from '../domain/sheet/sheet'
import { EMPTY_LIBRARY, MAX_SHEETS, type SheetLibrary } from '../domain/sheet/sheetLibrary'
import { STORAGE_KEY } from './storage'

const SHEETS_KEY = 'tsubo-sheets'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '')

function salvageItems(items: unknown, offered: (code: string) => boolean): SheetItem[] {
  const found = new Map<string, SheetItem>()
  for (const item of Array.isArray(items) ? items : []) {
    // Until there were sides, a sheet was a list of codes.
    const { code, side } = isRecord(item) ? item : { code: item, side: 'both' }
    if (typeof code === 'string' && offered(code) && found.size < MAX_ITEMS)
      found.set(code, { code, side: SHEET_SIDES.find((each) => each === side) ?? 'both' })
  }
  return [...found.values()]
}

const salvageSheet = (
  { name, for: whom, date, notes, items }: Record<string, unknown>,
  offered: (code: string) => boolean,
): Sheet => ({
  name: wordsOf(name),
  for: wordsOf(whom),
  date: wordsOf(date),
  notes: wordsOf(notes),
  items: salvageItems(items, offered),
})

const read = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/**
 * The sheets that were kept; whatever is missing or spoilt counts as never kept.
 *
 * @param text what is kept under `SHEETS_KEY`
 * @param older what is kept under the key that once held the only sheet
 * @param offered whether a code may be on a sheet
 */
export function parseSheets(
  text: string | null,
  older: string | null,
  offered: (code: string) => boolean,
): SheetLibrary {
  const json = read(text)
  if (isRecord(json) && Array.isArray(json.sheets)) {
    const sheets = json.sheets
      .filter(isRecord)
      .slice(0, MAX_SHEETS)
      .map((sheet) => salvageSheet(sheet, offered))
    const { open } = json
    const at = typeof open === 'number' && sheets[open] ? open : 0
    return sheets.length > 0 ? { sheets, open: at } : EMPTY_LIBRARY
  }
  const before = read(older)
  const items = isRecord(before) ? salvageItems(before.sheet, offered) : []
  return { sheets: [{ ...EMPTY_SHEET, items }], open: 0 }
}

export function readSheets(offered: (code: string) => boolean): SheetLibrary {
  try {
    const older = localStorage.getItem(STORAGE_KEY)
    return parseSheets(localStorage.getItem(SHEETS_KEY), older, offered)
  } catch {
    // Storage is closed to us, as in some private windows.
    return EMPTY_LIBRARY
  }
}

export function keepSheets(kept: SheetLibrary): void {
  try {
    localStorage.setItem(SHEETS_KEY, JSON.stringify(kept))
  } catch {
    // Storage is full or closed: the visit goes on without it.
  }
}
