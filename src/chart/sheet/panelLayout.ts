import { type Leader, layoutLeaders } from './leaders'
import type { SheetPanel } from './sheetPanels'

/** A panel on paper. Millimetres of paper, from the top left corner of the panel. */
export interface LaidPanel {
  readonly panel: SheetPanel
  readonly width: number
  readonly height: number
  /** Millimetres of paper per millimetre of the figure, and the position of the figure's origin. */
  readonly scale: number
  readonly origin: readonly [x: number, y: number]
  /** The drawing, between the columns of labels. */
  readonly drawing: readonly [x: number, y: number, width: number, height: number]
  readonly leaders: readonly Leader[]
}

/** Room for all panels together, millimetres of paper. */
export interface PaperRoom {
  readonly width: number
  readonly height: number
  /** Height of a label's line. */
  readonly label: number
}

const GAP = 4
/** A column of labels, in heights of a label: its width, and its distance from the drawing. */
const COLUMN = { width: 1.5, way: 1.3 }
/** Radius of a dot and a little more, millimetres. */
const CLEARANCE = 0.9
const TITLE = 5
/** Height to which rows of parts may always grow: larger hands beside a small body look wrong. */
const MAX_CLOSE = 46

/** Arranges the panels in rows, so that labels and drawings are as large as possible. */
export function layOutPanels(panels: readonly SheetPanel[], room: PaperRoom): LaidPanel[][] {
  if (panels.length === 0) return []
  const whole = panels.filter(({ id, view }) => id === view)
  const parts = panels.filter(({ id, view }) => id !== view)
  const half = Math.ceil(parts.length / 2)
  const arrangements = [
    [[...panels]],
    [whole, parts],
    [whole, parts.slice(0, half), parts.slice(half)],
  ].map((rows) => rows.filter((row) => row.length > 0))
  const sized = arrangements.map((rows) => ({ rows, heights: rowHeights(rows, room) }))
  const best = sized.reduce((one, two) => (worth(two, room) > worth(one, room) ? two : one))
  return best.rows.map((row, index) => {
    const height = best.heights[index] ?? 0
    return row.map((panel) => layOut(panel, height, room.label))
  })
}

interface Arrangement {
  readonly rows: readonly (readonly SheetPanel[])[]
  readonly heights: readonly number[]
}

/** Scores an arrangement: first by the distance of its labels, then by its smallest drawing. */
function worth({ rows, heights }: Arrangement, { label, height: all }: PaperRoom): number {
  const sizes = rows.flatMap((row, index) => {
    const height = heights[index] ?? 0
    return row.map((panel) => ({
      gap: Math.min((height - TITLE - label) / Math.max(labelRows(panel) - 1, 1) / label, 1),
      size: height / all,
    }))
  })
  return Math.min(...sizes.map(({ gap }) => gap)) * 2 + Math.min(...sizes.map(({ size }) => size))
}

/** Approximate number of labels in the fuller column of a panel. */
const labelRows = ({ labelled }: SheetPanel): number => Math.ceil(labelled.length * 0.6)

/** Divides the height of the room by the number of labels; no row gets wider than the room. */
function rowHeights(rows: readonly (readonly SheetPanel[])[], room: PaperRoom): number[] {
  const needs = rows.map((row) => 6 + Math.max(...row.map(labelRows)) + (isWhole(row) ? 8 : 0))
  const sum = needs.reduce((total, need) => total + need, 0)
  const free = room.height - GAP * (rows.length - 1)
  return rows.map((row, index) =>
    Math.min(
      free * ((needs[index] ?? 0) / sum),
      widest(row, room),
      rows.length > 1 && !isWhole(row) ? Math.max(room.height * 0.36, MAX_CLOSE) : room.height,
    ),
  )
}

const isWhole = (row: readonly SheetPanel[]): boolean => row.some(({ id, view }) => id === view)

/** The height at which a row fills the width of the room. */
function widest(row: readonly SheetPanel[], room: PaperRoom): number {
  const aspects = row.reduce((sum, { crop }) => sum + crop[2] / crop[3], 0)
  const fixed = row.length * columnWidth(room.label) * 2 + (row.length - 1) * GAP
  return (room.width - fixed) / aspects + TITLE
}

const columnWidth = (label: number): number => label * (COLUMN.width + COLUMN.way)

function layOut(panel: SheetPanel, height: number, label: number): LaidPanel {
  const [left, top, cropWidth, cropHeight] = panel.crop
  const scale = (height - TITLE) / cropHeight
  const column = columnWidth(label)
  const origin = [column - left * scale, -top * scale] as const
  const width = cropWidth * scale + 2 * column
  const leaders = layoutLeaders(
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
