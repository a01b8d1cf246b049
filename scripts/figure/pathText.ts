/**
 * Writes curves as SVG path text. Coordinates are relative and rounded to tenths of a millimetre,
 * to keep it short.
 */

import type { FigurePoint } from '../../src/body/figureFile'
import type { Cubic } from './fitCurves'

const TENTHS = 10

/** @param curves at least one, each starting at the end of the previous one */
export function pathText(curves: readonly Cubic[], isClosed: boolean): string {
  const round = (point: FigurePoint): FigurePoint => [
    Math.round(point[0] * TENTHS),
    Math.round(point[1] * TENTHS),
  ]
  let from = round(curves[0]![0])
  let text = `M${numbers(from)}`
  let isFirst = true
  for (const [, ...rest] of curves) {
    const relative = rest.map(round).flatMap(([x, y]) => [x - from[0], y - from[1]])
    const piece = numbers(relative)
    text += isFirst ? `c${piece}` : piece.startsWith('-') ? piece : ` ${piece}`
    isFirst = false
    from = round(rest[2])
  }
  return isClosed ? `${text}Z` : text
}

/** Joins the numbers; no space is needed before a minus sign. */
const numbers = (tenths: readonly number[]): string =>
  tenths
    .map((value) => String(value / TENTHS))
    .reduce((text, value) => (value.startsWith('-') ? text + value : `${text} ${value}`))
