import type { ReactNode } from 'react'
import type { SheetItem } from '../../domain/sheet/sheet'

/** Something drawn; lengths are millimetres of paper. */
export interface Drawn {
  readonly node: ReactNode
  readonly height: number
}

interface FigureRoom {
  readonly width: number
  readonly height: number
  readonly label: number
}

/** What the sheet asks the chart to draw. */
export interface Drawing {
  /** Null where the figures could not be loaded: the sheet does without. */
  readonly figures: ((items: readonly SheetItem[], room: FigureRoom) => Drawn) | null
  readonly closeUp: ((item: SheetItem, number: number, size: CloseUpSize) => CloseUpDrawn) | null
  readonly qr: (text: string, label: string) => ReactNode
}

interface CloseUpDrawn {
  readonly node: ReactNode
  /** What the letters in it mean; empty where it has none. */
  readonly legend: string
}

interface CloseUpSize {
  readonly width: number
  readonly height: number
}
