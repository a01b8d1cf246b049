import type { ReactNode } from 'react'
import type { Place } from '../../domain/route/place'
import type { SheetItem } from '../../domain/sheet/sheet'

/** A drawing; lengths are in millimetres on paper. */
export interface Drawn {
  readonly node: ReactNode
  readonly height: number
}

interface FigureRoom {
  readonly width: number
  readonly height: number
  readonly label: number
}

/** The drawings that the chart provides for the sheet. */
export interface Drawing {
  /** Null if the figures could not be loaded; the sheet then omits them. */
  readonly figures:
    | ((items: readonly SheetItem[], room: FigureRoom, sore: readonly Place[]) => Drawn)
    | null
  readonly closeUp: ((item: SheetItem, number: number, size: CloseUpSize) => CloseUpDrawn) | null
  /** Whether there are bones in them. */
  readonly bones: boolean
  readonly qr: (text: string, label: string) => ReactNode
  /** The modules along the edge of the code for a text. */
  readonly qrSize: (text: string) => number
}

interface CloseUpDrawn {
  readonly node: ReactNode
  /** Meaning of the letters in it; empty if it has no letters. */
  readonly legend: string
}

interface CloseUpSize {
  readonly width: number
  readonly height: number
  /** Maximum number of landmarks; below 2 the legend leaves out the measures too. */
  readonly named: number
}
