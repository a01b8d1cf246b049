import { type Leader, placeLeaders } from './leaders'
import type { SheetPanel } from './sheetPanels'

/** A panel on paper; everything in the paper's millimetres from the panel's left upper corner. */
export interface LaidPanel {
  readonly panel: SheetPanel
  readonly width: number
  readonly height: number
  /** Paper millimetres per millimetre of the body, and where the body's origin is. */
  readonly scale: number
  readonly origin: readonly [x: number, y: number]
  /** Where the drawing itself is, between the columns of labels. */
  readonly drawing: readonly [x: number, y: number, width: number, height: number]
  readonly leaders: readonly Leader[]
}

export interface PaperRoom {
  readonly width: number
  /** Of all panels together. */
  readonly height: number
  /** Height of a label's line. */
  readonly label: number
}

const GAP = 4
/** A column of labels, in heights of a label: its width, and the way from the drawing to it. */
const COLUMN = { width: 1.5, way: 1.3 }
/** A dot and a hair, in millimetres. */
const CLEARANCE = 0.9
const TITLE = 5

/** The panels in rows: whole bodies first, close-ups below or beside them where there is room. */
export function layOutPanels(panels: readonly SheetPanel[], room: PaperRoom): LaidPanel[][] {
  const whole = panels.filter(({ id, view }) => id === view)
  const parts = panels.filter(({ id, view }) => id !== view)
  if (whole.length === 0 || parts.length === 0) return [fitRow(panels, room, room.height)]
  const beside = fitRow(panels, room, room.height)
  // A row that had to shrink far is better as two.
  if ((beside[0]?.height ?? 0) > room.height * 0.8) return [beside]
  return [fitRow(whole, room, room.height * 0.64 - GAP), fitRow(parts, room, room.height * 0.36)]
}

/** Of the fullest panel. */
const mostLabels = (panels: readonly SheetPanel[]): number =>
  Math.max(...panels.map(({ labelled }) => labelled.length))

/** One row of panels of one height, no wider than the room. */
function fitRow(panels: readonly SheetPanel[], room: PaperRoom, most: number): LaidPanel[] {
  const aspects = panels.map(({ crop }) => crop[2] / crop[3])
  const columns = columnWidth(room.label) * 2
  const fixed = panels.length * columns + (panels.length - 1) * GAP
  const height = Math.min(
    most,
    (room.width - fixed) / aspects.reduce((sum, aspect) => sum + aspect, 0) + TITLE,
  )
  return panels.map((panel) => layOut(panel, height, room.label))
}

const columnWidth = (label: number): number => label * (COLUMN.width + COLUMN.way)

function layOut(panel: SheetPanel, height: number, label: number): LaidPanel {
  const [left, top, cropWidth, cropHeight] = panel.crop
  const scale = (height - TITLE) / cropHeight
  const column = columnWidth(label)
  const origin = [column - left * scale, -top * scale] as const
  const width = cropWidth * scale + 2 * column
  const leaders = placeLeaders(
    panel.labelled.map(({ code, x, y }) => ({
      id: code,
      x: origin[0] + x * scale,
      y: origin[1] + y * scale,
    })),
    {
      left: label * COLUMN.width,
      right: width - label * COLUMN.width,
      top: label / 2,
      bottom: height - TITLE - label / 2,
    },
    label,
    {
      dots: panel.dots.map(({ x, y }) => ({ x: origin[0] + x * scale, y: origin[1] + y * scale })),
      clearance: CLEARANCE,
    },
  )
  return {
    panel,
    width,
    height,
    scale,
    origin,
    drawing: [column, 0, cropWidth * scale, height - TITLE],
    leaders,
  }
}
