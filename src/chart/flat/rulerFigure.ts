import { type FigurePoint, toFigure } from '../../body/figureFile'
import type { Vec3 } from '../../body/frame'
import type { Ruler, RulerLine } from '../../body/rulers'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { RulerFacts } from '../../domain/ruler/rulerSteps'

/** A ruler on one drawing of the body; millimetres of the figure, y down. */
export interface RulerFigure {
  /** The landmarks in the order of the steps, then the point. */
  readonly dots: readonly { readonly at: FigurePoint; readonly label: string }[]
  readonly lines: readonly {
    readonly points: readonly FigurePoint[]
    /** A stroke across the line at each whole cun up to its end. */
    readonly ticks: readonly (readonly [FigurePoint, FigurePoint])[]
    /** For example "2 cun"; empty for a line without a measure. */
    readonly label: string
  }[]
}

/** Length of a tick, millimetres. */
const TICK = 12

/**
 * Projects the steps of a ruler on the drawing from one side, including parts that the body hides.
 *
 * @param labelOf returns the label of a step
 */
export function rulerOnFigure(
  steps: Ruler['steps'],
  side: ViewSide,
  labelOf: (step: RulerFacts) => string,
): RulerFigure {
  return {
    dots: steps
      .filter(({ kind }) => kind === 'feel' || kind === 'here')
      .map((step) => ({ at: toFigure(side, step.position), label: labelOf(step) })),
    lines: steps.flatMap((step) => {
      const { line } = step
      if (!line) return []
      const points = upTo(line, line.reach).map((point) => toFigure(side, point))
      const ticks = line.ticks
        .filter((tick) => tick <= line.reach + 0.001)
        .map((tick) => across(upTo(line, tick).map((point) => toFigure(side, point))))
      return [{ points, ticks, label: labelOf(step) }]
    }),
  }
}

/** The part of a line up to a distance from its start, metres. */
function upTo({ points }: RulerLine, distance: number): Vec3[] {
  const way: Vec3[] = []
  let left = distance
  for (const [index, point] of points.entries()) {
    const last = points[index - 1] ?? point
    const [dx, dy, dz] = [point[0] - last[0], point[1] - last[1], point[2] - last[2]]
    const length = Math.hypot(dx, dy, dz)
    if (length > left) {
      const share = left / length
      return [...way, [last[0] + dx * share, last[1] + dy * share, last[2] + dz * share]]
    }
    left -= length
    way.push(point)
  }
  return way
}

/** A short stroke across the end of a path. */
function across(way: readonly FigurePoint[]): readonly [FigurePoint, FigurePoint] {
  const [x, y] = way.at(-1) ?? [0, 0]
  const [fromX, fromY] = way.at(-2) ?? [x, y - 1]
  const length = Math.hypot(x - fromX, y - fromY) || 1
  const [dx, dy] = [((y - fromY) / length) * (TICK / 2), ((fromX - x) / length) * (TICK / 2)]
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]
}
