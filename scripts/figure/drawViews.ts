import type { ViewSide } from '../../src/domain/figure/viewSide'

/** The views of a body as curves: the silhouette and the inner strokes. */

import type { FigurePoint, FigureView } from '../../src/body/figureFile'
import type { RefinedBody } from '../../src/body/refineBody'
import { splitAtCorners } from './corners'
import { type Cubic, fitCurves } from './fitCurves'
import { innerStrokes } from './innerStrokes'
import { pathText } from './pathText'
import { drawBody } from './raster'
import { traceSilhouette } from './silhouette'
import { smooth } from './smooth'

/** Below what can be seen in print, even of a hand at life size. Millimetres. */
const TOLERANCE = 0.15
/** Points of a polyline, which are half a millimetre apart at most. */
const TANGENT_REACH = 8
const MARGIN = 10

/** Polylines in figure millimetres. */
interface Traced {
  /** Closed. */
  readonly loops: readonly FigurePoint[][]
  /** Open. */
  readonly strokes: readonly FigurePoint[][]
}

/** The four views of a body that mirrors exactly. */
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
