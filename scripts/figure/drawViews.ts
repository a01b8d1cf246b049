/** Draws the views of a body as curves: the silhouette and the inner strokes. */

import type { FigurePoint, FigureView } from '../../src/body/figureFile'
import type { RefinedBody } from '../../src/body/refineBody'
import type { ViewSide } from '../../src/domain/figure/viewSide'
import { splitAtCorners } from './corners'
import { type Cubic, fitCurves } from './fitCurves'
import { innerStrokes } from './innerStrokes'
import { pathText } from './pathText'
import { drawBody } from './raster'
import { traceSilhouette } from './silhouette'
import { smooth } from './smooth'

/** Maximum error of the curves, millimetres: not visible in print, even on a hand at life size. */
const TOLERANCE = 0.15
/** Number of polyline points from which a tangent is taken; they are at most 0.5 mm apart. */
const TANGENT_REACH = 8
const MARGIN = 10

/** Polylines in figure millimetres. */
interface Traced {
  /** Closed. */
  readonly loops: readonly FigurePoint[][]
  /** Open. */
  readonly strokes: readonly FigurePoint[][]
}

/** The four views of an exactly symmetric body. */
export function drawViews(body: RefinedBody): FigureView[] {
  const left = traceView(body, 'left')
  return [
    writeView('front', traceView(body, 'front')),
    writeView('back', traceView(body, 'back')),
    writeView('left', left),
    writeView('right', { loops: left.loops.map(flip), strokes: left.strokes.map(flip) }),
  ]
}

const flip = (line: readonly FigurePoint[]) => line.map(([x, y]): FigurePoint => [-x, y])

function traceView(body: RefinedBody, side: ViewSide): Traced {
  const picture = drawBody(body, side)
  const loops = traceSilhouette(picture)
  const height = -loops.flat().reduce((top, [, y]) => Math.min(top, y), 0)
  return { loops, strokes: innerStrokes(picture, side, height) }
}

const writeView = (view: ViewSide, { loops, strokes }: Traced): FigureView => ({
  view,
  viewBox: viewBoxAround(loops.flat()),
  outline: loops.map((loop) => pathText(fitLoop(loop), true)).join(''),
  lines: strokes.map((stroke) => pathText(fitLine(stroke), false)),
})

const fitLine = (line: readonly FigurePoint[]): Cubic[] =>
  fitCurves(smooth(line), TOLERANCE, TANGENT_REACH)

const fitLoop = (loop: readonly FigurePoint[]): Cubic[] => splitAtCorners(loop).flatMap(fitLine)

function viewBoxAround(points: readonly FigurePoint[]): FigureView['viewBox'] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const low = (values: number[]) => Math.floor(values.reduce((a, b) => Math.min(a, b))) - MARGIN
  const high = (values: number[]) => Math.ceil(values.reduce((a, b) => Math.max(a, b))) + MARGIN
  return [low(xs), low(ys), high(xs) - low(xs), high(ys) - low(ys)]
}
