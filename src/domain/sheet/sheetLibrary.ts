import { isRecord } from '../fields'
import { readSheet } from './readSheet'
import { EMPTY_SHEET, type Nameable, type Sheet, writeSheet } from './sheet'

/** The stored sheets of a person; one of them is open. */
export interface SheetLibrary {
  /** At least one. */
  readonly sheets: readonly Sheet[]
  /** Index of the open sheet. */
  readonly open: number
}

export const MAX_SHEETS = 40

export const EMPTY_LIBRARY: SheetLibrary = { sheets: [EMPTY_SHEET], open: 0 }

export const openSheet = ({ sheets, open }: SheetLibrary): Sheet => sheets[open] ?? EMPTY_SHEET

/** The sheets in the form of the storage. */
export const writeLibrary = ({ sheets, open }: SheetLibrary) => ({
  sheets: sheets.map(writeSheet),
  open,
})

/**
 * Validates stored sheets and removes points that the atlas no longer offers, and unknown places.
 *
 * @returns undefined if the data is not a library; never throws
 */
export function readLibrary(json: unknown, nameable: Nameable): SheetLibrary | undefined {
  if (!isRecord(json) || !Array.isArray(json.sheets)) return undefined
  const sheets = json.sheets
    .filter(isRecord)
    .slice(0, MAX_SHEETS)
    .map((sheet) => readSheet(sheet, nameable))
  const open = typeof json.open === 'number' && sheets[json.open] ? json.open : 0
  return sheets.length > 0 ? { sheets, open } : EMPTY_LIBRARY
}

/**
 * Takes over the sheets that another tab stored, but keeps the sheet open that is open here.
 * Returns `here` if the sheets are equal.
 */
export function followLibrary(here: SheetLibrary, there: SheetLibrary): SheetLibrary {
  if (isSame(here.sheets, there.sheets)) return here
  const found = there.sheets.findIndex((sheet) => isSame(sheet, openSheet(here)))
  const open = found === -1 ? Math.min(here.open, there.sheets.length - 1) : found
  return { sheets: there.sheets, open }
}

/** Compares as JSON text; `readSheet` always writes the keys in the same order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
