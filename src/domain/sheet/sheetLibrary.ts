import { EMPTY_SHEET, type Sheet } from './sheet'

/** The sheets that a person keeps, one of them open. */
export interface SheetCase {
  /** At least one. */
  readonly sheets: readonly Sheet[]
  /** Which one is open, from 0. */
  readonly open: number
}

export const MOST_SHEETS = 40

export const EMPTY_CASE: SheetCase = { sheets: [EMPTY_SHEET], open: 0 }

export const openSheet = ({ sheets, open }: SheetCase): Sheet => sheets[open] ?? EMPTY_SHEET

export const withOpen = ({ sheets, open }: SheetCase, sheet: Sheet): SheetCase => ({
  sheets: sheets.with(open, sheet),
  open,
})

const isBlank = ({ name, items, notes, for: whom }: Sheet): boolean =>
  items.length === 0 && name === '' && notes === '' && whom === ''

/** Opens a further sheet; it takes the place of an open one that is still blank. */
export function fileSheet(sheetCase: SheetCase, sheet: Sheet): SheetCase {
  if (isBlank(openSheet(sheetCase))) return withOpen(sheetCase, sheet)
  if (sheetCase.sheets.length >= MOST_SHEETS) return sheetCase
  return { sheets: [...sheetCase.sheets, sheet], open: sheetCase.sheets.length }
}

/** Throws the open sheet away; the last one leaves a blank one. */
export function discardOpen({ sheets, open }: SheetCase): SheetCase {
  const left = sheets.toSpliced(open, 1)
  return left.length === 0 ? EMPTY_CASE : { sheets: left, open: Math.max(0, open - 1) }
}
