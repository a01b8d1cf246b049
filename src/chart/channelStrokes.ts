import { toFigure } from '../body/figureFile'
import type { ChannelLine } from '../body/lines'
import type { PointPosition } from '../body/positions'
import { isTurnedTo, type ViewSide } from '../domain/figure/viewSide'
import type { Crop } from './sheet/cropPath'

/**
 * The visible stretches of channel lines as SVG paths, millimetres of the figure. Lines have no
 * normals: a stretch is visible if the nearest point of its channel is.
 *
 * @param crop omits the stretches outside
 */
export function channelStrokes(
  lines: readonly ChannelLine[],
  places: readonly PointPosition[],
  view: ViewSide,
  crop?: Crop,
): string[] {
  return lines.flatMap(({ channel, side, points }) => {
    const own = places.filter((place) => place.code.startsWith(channel) && place.side === side)
    let path = ''
    let drawing = false
    for (const point of points) {
      const [x, y] = toFigure(view, point)
      const seen = crop && !isNear(crop, x, y) ? undefined : nearest(own, point)
      if (seen === undefined || !isTurnedTo(seen.normal, view)) {
        drawing = false
        continue
      }
      path += `${drawing ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`
      drawing = true
    }
    return path === '' ? [] : [path]
  })
}

/** Margin around a crop, so that a line reaches its edge. Millimetres of the figure. */
const BEYOND = 30

const isNear = ([left, top, width, height]: Crop, x: number, y: number): boolean =>
  x > left - BEYOND && x < left + width + BEYOND && y > top - BEYOND && y < top + height + BEYOND

function nearest(
  places: readonly PointPosition[],
  [x, y, z]: readonly [number, number, number],
): PointPosition | undefined {
  let least = Number.POSITIVE_INFINITY
  let found: PointPosition | undefined
  for (const place of places) {
    const [px, py, pz] = place.position
    const distance = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2
    if (distance < least) {
      least = distance
      found = place
    }
  }
  return found
}

/** The visible stretches of each channel line as SVG paths, millimetres of the figure. */
export const linesSeen = (
  lines: readonly ChannelLine[],
  places: readonly PointPosition[],
  from: ViewSide,
): { readonly channel: string; readonly path: string }[] =>
  lines.flatMap((line) =>
    channelStrokes([line], places, from).map((path) => ({ channel: line.channel, path })),
  )
