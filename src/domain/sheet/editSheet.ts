import { MAX_ITEMS, type Sheet, type SheetItem, type SheetSide, TEXTS } from './sheet'
import { EMPTY_LIBRARY, MAX_SHEETS, openSheet, type SheetLibrary, withOpen } from './sheetLibrary'

/** What changes a sheet, and the sheets of a person; each gives the same object if nothing changes. */

/** Adds what the sheet lacks, at its end, as far as there is room. */
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

/** @param to the place it shall have, from 0; beyond an end counts as that end */
export function moveItem(sheet: Sheet, code: string, to: number): Sheet {
  const from = sheet.items.findIndex((item) => item.code === code)
  const item = sheet.items[from]
  const place = Math.min(Math.max(to, 0), sheet.items.length - 1)
  if (!item || place === from) return sheet
  return { ...sheet, items: sheet.items.toSpliced(from, 1).toSpliced(place, 0, item) }
}

export const setSide = (sheet: Sheet, code: string, side: SheetSide): Sheet => ({
  ...sheet,
  items: sheet.items.map((item) => (item.code === code ? { code, side } : item)),
})

/** Opens a further sheet; it takes the place of an open one that is still blank. */
export function fileSheet(library: SheetLibrary, sheet: Sheet): SheetLibrary {
  if (isBlank(openSheet(library))) return withOpen(library, sheet)
  if (library.sheets.length >= MAX_SHEETS) return library
  return { sheets: [...library.sheets, sheet], open: library.sheets.length }
}

/** Throws the open sheet away; the last one leaves a blank one. */
export function discardOpen({ sheets, open }: SheetLibrary): SheetLibrary {
  const left = sheets.toSpliced(open, 1)
  return left.length === 0 ? EMPTY_LIBRARY : { sheets: left, open: Math.max(0, open - 1) }
}

/** Nothing is on it, and nothing was written. */
const isBlank = (sheet: Sheet): boolean =>
  sheet.items.length === 0 && TEXTS.every((text) => sheet[text] === '')
