import { type Leader, layoutLeaders } from './leaders'
import { type Box, layoutNear } from './nearLabels'
import type { Dot, SheetPanel } from './sheetPanels'

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
  /** Whether the numbers are beside their dots; otherwise they are in columns. */
  readonly near: boolean
  /** Size of the numbers. */
  readonly labelSize: number
  /** Size of the letters for right and left, and their middles. */
  readonly letterSize: number
  readonly letters: readonly { readonly text: string; readonly x: number; readonly y: number }[]
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
/** Room for numbers at each side of a drawing without columns, in heights of a label. */
const BESIDE = 0.5
/** A drawing with at most so many numbers has them beside their dots, without columns. */
const MAX_NEAR = 10
/** Sizes of such numbers to try, in heights of a label. */
const NEAR_SIZES = [1, 0.8, 0.65]
/** Maximum number of spots of a point that its number may belong to. */
const MAX_SPOTS = 6
/** Height and width of a digit, and height of a letter, in heights of a label. */
const DIGIT = { height: 0.76, width: 0.66 }
const LETTER = 0.85
/** Radius of a dot and a little more, millimetres. */
const CLEARANCE = 0.9
const TITLE = 5
/** Height to which rows of parts may always grow: larger hands beside a small body look wrong. */
const MAX_CLOSE = 46
/** Maximum number of rows of one panel each. */
const MAX_ROWS = 4

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
    panels.length <= MAX_ROWS ? panels.map((panel) => [panel]) : [],
  ]
    .map((rows) => rows.filter((row) => row.length > 0))
    .filter((rows) => rows.length > 0)
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
  const columns = row.reduce((sum, panel) => sum + 2 * columnWidth(panel, room.label), 0)
  const fixed = columns + (row.length - 1) * GAP
  return (room.width - fixed) / aspects + TITLE
}

const isNear = ({ labelled }: SheetPanel): boolean => labelled.length <= MAX_NEAR

const columnWidth = (panel: SheetPanel, label: number): number =>
  label * (isNear(panel) ? BESIDE : COLUMN.width + COLUMN.way)

function layOut(panel: SheetPanel, height: number, label: number): LaidPanel {
  const [left, top, cropWidth, cropHeight] = panel.crop
  const scale = (height - TITLE) / cropHeight
  const column = columnWidth(panel, label)
  const width = cropWidth * scale + 2 * column
  const laid = {
    panel,
    width,
    height,
    scale,
    origin: [column - left * scale, -top * scale] as const,
    drawing: [column, 0, cropWidth * scale, height - TITLE] as const,
  }
  const letterSize = label * LETTER
  const letters = lettersOf(laid, letterSize)
  for (const labelSize of isNear(panel) ? NEAR_SIZES.map((size) => size * label) : []) {
    const near = nearLeaders(laid, labelSize, letterSize, letters)
    if (near) return { ...laid, leaders: near, near: true, labelSize, letterSize, letters }
  }
  const inset = isNear(panel) ? label : label * COLUMN.width
  const leaders = layoutLeaders(
    panel.labelled.map(({ code, x, y }) => ({ id: code, ...onPaper(laid, x, y) })),
    {
      left: inset,
      right: width - inset,
      top: label / 2,
      bottom: height - TITLE - label / 2,
    },
    label,
    { dots: panel.dots.map(({ x, y }) => onPaper(laid, x, y)), clearance: CLEARANCE },
  )
  const labelSize = sizeInColumns(leaders, label)
  return { ...laid, leaders, near: false, labelSize, letterSize, letters }
}

type Drawn = Pick<LaidPanel, 'panel' | 'width' | 'height' | 'scale' | 'origin' | 'drawing'>

const onPaper = ({ origin, scale }: Drawn, x: number, y: number) => ({
  x: origin[0] + x * scale,
  y: origin[1] + y * scale,
})

/** Numbers beside their dots, on either side of the body; undefined if one finds no room. */
function nearLeaders(
  laid: Drawn,
  label: number,
  letterSize: number,
  letters: LaidPanel['letters'],
): Leader[] | undefined {
  const { panel, width, height, origin } = laid
  // Of a point with many spots, those nearest to the one in their middle.
  const dotsOf = ({ code, x, y }: Dot) =>
    panel.dots
      .filter((dot) => dot.code === code)
      .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
      .slice(0, MAX_SPOTS)
  return layoutNear(
    panel.labelled.map((labelled) => ({
      id: labelled.code,
      dots: dotsOf(labelled).map(({ x, y }) => onPaper(laid, x, y)),
      width: String(labelled.number).length * DIGIT.width * label,
    })),
    {
      left: 0,
      right: width,
      top: 0,
      bottom: height - TITLE,
      midline: panel.letters.length > 1 ? origin[0] : Number.NEGATIVE_INFINITY,
      height: DIGIT.height * label,
      clearance: CLEARANCE,
      dots: panel.dots.map(({ x, y }) => onPaper(laid, x, y)),
      ink: panel.ink.map(([x, y]) => {
        const at = onPaper(laid, x, y)
        return [at.x, at.y] as const
      }),
      taken: letters.map(({ x, y }): Box => {
        // Room around it too: a number right beside a letter reads as one word.
        const half = letterSize * 0.9
        return [x - half, y - half, x + half, y + half]
      }),
    },
  )
}

/** The letters for right and left: in the upper corners; on a whole body nearer to its head. */
function lettersOf({ panel, drawing }: Drawn, size: number): LaidPanel['letters'] {
  const [left, top, width] = drawing
  const inset = panel.id === panel.view ? Math.max(width * 0.16, size * 0.6) : size * 0.6
  return panel.letters.map(({ text, edge }) => ({
    text,
    x: edge === 'left' ? left + inset : left + width - inset,
    y: top + size * 0.7,
  }))
}

/** Size of the numbers in columns: at most `label`, and less than their distance. */
function sizeInColumns(leaders: readonly Leader[], label: number): number {
  const gaps = leaders.slice(1).map((leader, index) => {
    const before = leaders[index]
    return before && before.column === leader.column ? leader.y - before.y : label
  })
  return Math.min(label, ...gaps) * 0.9
}
