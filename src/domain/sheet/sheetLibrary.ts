import { EMPTY_SHEET, type Sheet } from './sheet'

/** The sheets that a person keeps, one of them open. */
export interface SheetLibrary {
  /** At least one. */
  readonly sheets: readonly Sheet[]
  /** Which one is open, from 0. */
  readonly open: number
}

export const MAX_SHEETS = 40

export const EMPTY_LIBRARY: SheetLibrary = { sheets: [EMPTY_SHEET], open: 0 }

export const openSheet = ({ sheets, open }: SheetLibrary): Sheet => sheets[open] ?? EMPTY_SHEET

export const withOpen = ({ sheets, open }: SheetLibrary, sheet: Sheet): SheetLibrary => ({
  sheets: sheets.with(open, sheet),
  open,
})

const isBlank = ({ name, items, notes, for: whom }: Sheet): boolean =>
  items.length === 0 && name === '' && notes === '' && whom === ''

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
