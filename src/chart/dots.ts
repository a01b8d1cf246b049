import type { PointPlace } from '../body/places'
import type { FigureView } from './figure'

/** A point on the figure, in its millimetres. */
export interface Dot {
  readonly code: string
  readonly x: number
  readonly y: number
}

export interface Label {
  readonly code: string
  readonly x: number
  readonly y: number
  /** Where its leader ends. */
  readonly dot: Dot
}

/** The dots that a view shows: those whose skin faces it. */
export function dotsOf(
  view: FigureView['view'],
  places: readonly PointPlace[],
  codes: readonly string[],
): Dot[] {
  const turned = view === 'front' ? 1 : -1
  return places
    .filter(({ code, normal }) => codes.includes(code) && normal[2] >= 0 === (turned === 1))
    .map(({ code, position: [x, y] }) => ({ code, x: turned * 1000 * x, y: -1000 * y }))
}

/**
 * One label for each code of a view, in a column right of the figure, none closer to the next
 * than `gap`.
 *
 * @param x where the column stands
 * @param top the least y, `bottom` the greatest
 */
export function placeLabels(
  dots: readonly Dot[],
  x: number,
  [top, bottom]: readonly [number, number],
  gap: number,
): Label[] {
  const rightmost = new Map<string, Dot>()
  for (const dot of dots) {
    const known = rightmost.get(dot.code)
    if (!known || dot.x > known.x) rightmost.set(dot.code, dot)
  }
  const sorted = [...rightmost.values()].toSorted((a, b) => a.y - b.y || a.x - b.x)
  const ys: number[] = []
  for (const dot of sorted) ys.push(Math.max(dot.y, (ys.at(-1) ?? top - gap) + gap))
  // Whatever was pushed past the bottom pushes the others back up.
  for (let at = ys.length - 1, limit = bottom; at >= 0; at--, limit -= gap)
    ys[at] = Math.min(ys[at] ?? limit, limit)
  return sorted.map((dot, at) => ({ code: dot.code, x, y: ys[at] ?? dot.y, dot }))
}
