import type { Sheet } from './sheet'

/** A sheet as a small JSON file; `readSheetFile` reads it back. */
export const SHEET_FORMAT = 'tsubo-sheet'
export const SHEET_VERSION = 1
/** Letters that each of a person's own words may have. */
export const MAX_LETTERS = { name: 80, for: 80, date: 40, notes: 1000 } as const
/** No sheet of ours is near this. */
export const MAX_BYTES = 100_000

export const writeSheetFile = (sheet: Sheet): string =>
  `${JSON.stringify({ format: SHEET_FORMAT, version: SHEET_VERSION, ...sheet }, null, 2)}\n`
