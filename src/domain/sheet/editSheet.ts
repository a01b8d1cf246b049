import { MAX_ITEMS, type Sheet, type SheetItem, type SheetSide, TEXTS } from './sheet'
import { EMPTY_LIBRARY, MAX_SHEETS, openSheet, type SheetLibrary, withOpen } from './sheetLibrary'

/** Edits of sheets and libraries. Each function returns the same object if nothing changes. */

/** Appends the items that the sheet lacks, up to `MAX_ITEMS`. */
export function addItems(sheet: Sheet, items: readonly SheetItem[]): Sheet {
  const all = new Map(sheet.items.map((item) => [item.code, item]))
  for (const item of items)
    if (!all.has(item.code) && all.size < MAX_ITEMS) all.set(item.code, item)
  return all.size === sheet.items.length ? sheet : { ...sheet, items: [...all.values()] }
}

export const removeItem = (sheet: Sheet, code: string): Sheet => ({
  ...sheet,
  items: sheet.items.filter((item) => item.code !== code),
})

/** @param to the new position, from 0; limited to the ends of the list */
export function moveItem(sheet: Sheet, code: string, to: number): Sheet {
  const from = sheet.items.findIndex((item) => item.code === code)
  const item = sheet.items[from]
  const position = Math.min(Math.max(to, 0), sheet.items.length - 1)
  if (!item || position === from) return sheet
  return { ...sheet, items: sheet.items.toSpliced(from, 1).toSpliced(position, 0, item) }
}

export const setSide = (sheet: Sheet, code: string, side: SheetSide): Sheet => ({
  ...sheet,
  items: sheet.items.map((item) => (item.code === code ? { code, side } : item)),
})

/** Adds a sheet and opens it. It replaces the open sheet if that one is blank. */
export function fileSheet(library: SheetLibrary, sheet: Sheet): SheetLibrary {
  if (isBlank(openSheet(library))) return withOpen(library, sheet)
  const { sheets } = library
  if (sheets.length >= MAX_SHEETS) return library
  return { sheets: [...sheets, sheet], open: sheets.length }
}

/** Deletes the open sheet. If it was the last one, a blank sheet remains. */
export function discardOpen({ sheets, open }: SheetLibrary): SheetLibrary {
  const left = sheets.toSpliced(open, 1)
  return left.length === 0 ? EMPTY_LIBRARY : { sheets: left, open: Math.max(0, open - 1) }
}

/** Whether the sheet has neither points nor text. */
const isBlank = (sheet: Sheet): boolean =>
  sheet.items.length === 0 && TEXTS.every((text) => sheet[text] === '')
