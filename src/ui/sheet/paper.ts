import type { Paper } from '../../state/sheetPrint'

/** Millimetres. */
export interface PaperSize {
  readonly width: number
  readonly height: number
  /** What `@page` calls it. */
  readonly name: string
}

export const PAPER_SIZES: Record<Paper, PaperSize> = {
  a4: { width: 210, height: 297, name: 'A4' },
  letter: { width: 215.9, height: 279.4, name: 'letter' },
}

/** Within reach of every printer, with room to punch. */
export const MARGIN = { across: 14, top: 12, bottom: 10 }
/** The line with title and page number. */
export const FOOT = 7
/** Browsers round: a page that fills its sheet to the last hair may spill on to the next. */
const SPARE = 1.5

export interface PageRoom {
  readonly width: number
  /** Of what stands above the foot. */
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
