import { rulersFor } from '../../body/chooseRuler'
import { type FigurePoint, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import type { Ruler, RulerLine, RulerStep } from '../../body/rulers'
import { facing, type ViewSide } from '../../domain/figure/viewSide'
import type { RulerMark } from '../../domain/ruler/rulerSteps'

/** The parts of a ruler that a close-up draws, millimetres of the figure. */
export interface RulerMarks {
  /** Landmarks to feel, with letters from a. */
  readonly landmarks: readonly {
    readonly letter: string
    readonly place: RulerMark
    readonly at: FigurePoint
  }[]
  readonly lines: readonly {
    readonly path: readonly FigurePoint[]
    /** The ends of the tick at each whole cun. */
    readonly ticks: readonly (readonly [FigurePoint, FigurePoint])[]
    readonly cun: number
  }[]
}

/** Half the length of a tick, millimetres of the figure. */
const TICK = 7
/** The ring of the point would hide shorter lines. */
const MIN_CUN = 0.95
/** Steps farther from the point than this (millimetres) are not drawn; the text describes them. */
const FAR = 260

/**
 * The part of a point's ruler that is visible from a side and near enough to the point.
 *
 * @param beside minimum distance of a landmark from the point: a nearer one would overlap its ring
 */
export function rulerMarks(
  rulers: readonly Ruler[],
  place: PointPosition,
  view: ViewSide,
  places: readonly PointPosition[],
  beside: number,
): RulerMarks {
  const ruler = rulersFor(rulers, place.code, place.side).find(({ spot }) => spot === place.spot)
  const steps = ruler?.steps ?? []
  const seen = (step: RulerStep) =>
    distance(step.position, place.position) * 1000 < FAR &&
    facing((nearest(places, step.position) ?? place).normal, view) > 0
  const [px, py] = toFigure(view, place.position)
  const away = ([x, y]: FigurePoint) => Math.hypot(x - px, y - py)
  const felt = new Map<string, { place: RulerMark; at: FigurePoint }>()
  for (const step of steps)
    if (step.kind === 'feel' && seen(step) && away(toFigure(view, step.position)) > beside)
      felt.set(step.place.name, { place: step.place, at: toFigure(view, step.position) })
  return {
    landmarks: [...felt.values()].map(({ place, at }, index) => ({
      letter: String.fromCharCode(97 + index),
      place,
      at,
    })),
    lines: steps.flatMap((step) => {
      if (!('cun' in step) || !step.line || step.cun < MIN_CUN || !seen(step)) return []
      return [{ ...drawLine(step.line, view), cun: step.cun }]
    }),
  }
}

/** Draws a line from its start as far as the person goes. */
function drawLine({ points, reach, ticks }: RulerLine, view: ViewSide) {
  const path: FigurePoint[] = []
  const cuts: (readonly [FigurePoint, FigurePoint])[] = []
  let walked = 0
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    const step = before ? distance(before, point) : 0
    const here = toFigure(view, point)
    const last = path.at(-1)
    if (before && last && step > 0) {
      const [dx, dy] = [here[0] - last[0], here[1] - last[1]]
      const share = (length: number): FigurePoint => {
        const part = (length - walked) / step
        return [last[0] + dx * part, last[1] + dy * part]
      }
      const long = Math.hypot(dx, dy) || 1
      for (const tick of ticks)
        if (tick > walked && tick <= Math.min(walked + step, reach + 1e-6)) {
          const [x, y] = share(tick)
          const [ox, oy] = [(-dy / long) * TICK, (dx / long) * TICK]
          cuts.push([
            [x + ox, y + oy],
            [x - ox, y - oy],
          ])
        }
      if (walked + step >= reach) {
        path.push(share(reach))
        break
      }
    }
    path.push(here)
    walked += step
  }
  return { path, ticks: cuts }
}

const distance = (
  [ax, ay, az]: readonly [number, number, number],
  [bx, by, bz]: readonly [number, number, number],
): number => Math.hypot(ax - bx, ay - by, az - bz)

/** The point whose position is nearest; undefined if there is none. */
export const nearest = (
  places: readonly PointPosition[],
  position: readonly [number, number, number],
): PointPosition | undefined =>
  places.reduce<PointPosition | undefined>(
    (best, place) =>
      !best || distance(place.position, position) < distance(best.position, position)
        ? place
        : best,
    undefined,
  )
