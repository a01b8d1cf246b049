import { type Leader, layoutLeaders } from './leaders'
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
/** A hand drawn higher than this beside a small body looks like a mistake. */
const MAX_CLOSE = 46

/** The panels in rows, arranged so that labels and drawings come out largest. */
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
  return best.rows.map((row, at) => {
    const height = best.heights[at] ?? 0
    return row.map((panel) => layOut(panel, height, room.label))
  })
}

interface Arrangement {
  readonly rows: readonly (readonly SheetPanel[])[]
  readonly heights: readonly number[]
}

/** Labels that are too close count most; then how large the smallest drawing is. */
function worth({ rows, heights }: Arrangement, { label, height: all }: PaperRoom): number {
  const each = rows.flatMap((row, at) => {
    const height = heights[at] ?? 0
    return row.map((panel) => ({
      gap: Math.min((height - TITLE - label) / Math.max(labelRows(panel) - 1, 1) / label, 1),
      size: height / all,
    }))
  })
  return Math.min(...each.map(({ gap }) => gap)) * 2 + Math.min(...each.map(({ size }) => size))
}

/** About how many labels stand in a panel's fuller column. */
const labelRows = ({ labelled }: SheetPanel): number => Math.ceil(labelled.length * 0.6)

/** Shares the room's height by the labels of the rows, each row as wide as the room at most. */
function rowHeights(rows: readonly (readonly SheetPanel[])[], room: PaperRoom): number[] {
  const needs = rows.map((row) => 6 + Math.max(...row.map(labelRows)) + (isWhole(row) ? 8 : 0))
  const sum = needs.reduce((total, need) => total + need, 0)
  const free = room.height - GAP * (rows.length - 1)
  return rows.map((row, at) =>
    Math.min(
      free * ((needs[at] ?? 0) / sum),
      widest(row, room),
      rows.length > 1 && !isWhole(row) ? Math.max(room.height * 0.36, MAX_CLOSE) : room.height,
    ),
  )
}

const isWhole = (row: readonly SheetPanel[]): boolean => row.some(({ id, view }) => id === view)

/** The height at which a row fills the width. */
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
