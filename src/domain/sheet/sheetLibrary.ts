import { isRecord } from '../fields'
import { readSheet } from './readSheet'
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

/**
 * Reads sheets that were stored. A point that the atlas no longer offers is left out of them.
 *
 * @returns undefined if these are no sheets at all; never throws
 */
export function readLibrary(
  json: unknown,
  isPressable: (code: string) => boolean,
): SheetLibrary | undefined {
  if (!isRecord(json) || !Array.isArray(json.sheets)) return undefined
  const sheets = json.sheets
    .filter(isRecord)
    .slice(0, MAX_SHEETS)
    .map((sheet) => readSheet(sheet, isPressable))
  const open = typeof json.open === 'number' && sheets[json.open] ? json.open : 0
  return sheets.length > 0 ? { sheets, open } : EMPTY_LIBRARY
}

/** The sheets as another tab left them, open at the one that is open here; `here` if they are the same. */
export function followLibrary(here: SheetLibrary, there: SheetLibrary): SheetLibrary {
  if (isSame(here.sheets, there.sheets)) return here
  const found = there.sheets.findIndex((sheet) => isSame(sheet, openSheet(here)))
  const open = found === -1 ? Math.min(here.open, there.sheets.length - 1) : found
  return { sheets: there.sheets, open }
}

/** Sheets that were read have their parts in one order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
