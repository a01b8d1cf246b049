import type { Paper } from '../../state/sheetPrint'

/** Paper in portrait, millimetres. */
export interface PaperSize {
  readonly width: number
  readonly height: number
  /** Name in CSS `@page`. */
  readonly name: string
}

export const PAPER_SIZES: Record<Paper, PaperSize> = {
  a4: { width: 210, height: 297, name: 'A4' },
  letter: { width: 215.9, height: 279.4, name: 'letter' },
}

/** Page margins, millimetres: every printer reaches the rest, and holes can be punched. */
export const MARGIN = { across: 14, top: 12, bottom: 10 }
/** Height of the line with title and page number, millimetres. */
export const FOOT = 7
/** Reserve for rounding in browsers, millimetres: a full page may overflow onto the next. */
const SPARE = 1.5

/** Room for the blocks of a page, above the foot; millimetres. */
export interface PageRoom {
  readonly width: number
  readonly height: number
}

export function pageRoom(paper: Paper): PageRoom {
  const { width, height } = PAPER_SIZES[paper]
  return {
    width: width - 2 * MARGIN.across,
    height: height - MARGIN.top - MARGIN.bottom - FOOT - SPARE,
  }
}

/** CSS pixels per millimetre. */
export const PX_PER_MM = 96 / 25.4
