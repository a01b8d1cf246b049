/**
 * `public/models/figure-female.json`, `figure-male.json`: line drawings of the bodies, seen
 * straight from four sides, for print and for screens without WebGL.
 *
 * A drawing is measured in millimetres on SVG's axes (x to the right, y down), with the origin of
 * the body frame at 0, 0, so everything on it lies above, at negative y.
 */

import { type BodyId, isBodyId } from '../domain/figure/bodies'
import { VIEW_SIDES, type ViewSide } from '../domain/figure/viewSide'
import type { Vec3 } from './frame'

export const FIGURE_FORMAT = 'tsubo-figure'
export const FIGURE_FORMAT_VERSION = 1

export interface FigureView {
  /** From which of the body's sides it is seen. */
  readonly view: ViewSide
  /** Left edge, upper edge, width, height. */
  readonly viewBox: readonly [number, number, number, number]
  /** SVG path of the closed silhouette; fill with the rule `evenodd`, for its gaps are holes. */
  readonly outline: string
  /** SVG paths of the open inner strokes. */
  readonly lines: readonly string[]
}

export interface FigureFile {
  readonly format: typeof FIGURE_FORMAT
  readonly version: typeof FIGURE_FORMAT_VERSION
  readonly body: BodyId
  readonly views: readonly FigureView[]
}

export type FigurePoint = readonly [x: number, y: number]

const MILLIMETRES_PER_METRE = 1000

/**
 * Where a position on the body, in metres, appears on a drawing, in millimetres.
 *
 * The picture's right is the viewing direction × up. From the front one looks along −Z and sees
 * the body's left (+X) on the right; from its left one looks along −X and sees −Z on the right,
 * so the body faces to the left of the picture. Back and right are their mirror images.
 */
export function toFigure(side: ViewSide, [x, y, z]: Vec3): FigurePoint {
  const across = { front: x, back: -x, left: -z, right: z }[side]
  return [across * MILLIMETRES_PER_METRE, -y * MILLIMETRES_PER_METRE]
}

/**
 * Checks that the parsed JSON is a figure this code can read.
 *
 * @throws with the reason if it is not
 */
export function parseFigure(json: unknown): FigureFile {
  const figure = json as Partial<FigureFile> | null
  if (figure?.format !== FIGURE_FORMAT) {
    throw new Error(`The figure has no format "${FIGURE_FORMAT}".`)
  }
  if (figure.version !== FIGURE_FORMAT_VERSION) {
    throw new Error(
      `The figure has version ${figure.version}; this program reads version ${FIGURE_FORMAT_VERSION}.`,
    )
  }
  if (!isBodyId(figure.body)) {
    throw new Error(`The figure shows an unknown body, "${figure.body}".`)
  }
  for (const side of VIEW_SIDES) {
    const view = figure.views?.find((candidate) => candidate.view === side)
    if (view === undefined) throw new Error(`The figure lacks the view "${side}".`)
    if (!isDrawn(view)) throw new Error(`The figure's view "${side}" cannot be read.`)
  }
  return figure as FigureFile
}

const isDrawn = ({ viewBox, outline, lines }: Partial<FigureView>): boolean =>
  Array.isArray(viewBox) &&
  viewBox.length === 4 &&
  viewBox.every(Number.isFinite) &&
  typeof outline === 'string' &&
  Array.isArray(lines) &&
  lines.every((line) => typeof line === 'string')
