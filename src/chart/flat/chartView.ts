import { type FigurePoint, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import type { Focus } from '../../domain/figure/focus'
import { isTurnedTo, type ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import { isOnOtherSide, isOnShownSide, isSelected } from '../../domain/points/shownSpots'
import { otherSide } from '../../domain/points/sides'
import { placesOf, type Route } from '../../domain/route/link'
import type { Place } from '../../domain/route/place'
import { isBehind, sideFacing } from '../sideFacing'

/** Left edge, top edge, width, height; millimetres of the figure. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface ChartDot {
  readonly key: string
  readonly code: string
  readonly side: PointPosition['side']
  readonly x: number
  readonly y: number
  readonly chosen: boolean
}

/** A dot with the skin region that it lies in. */
export interface PlacedDot extends ChartDot {
  readonly region: string
}

const isIn = ({ region, side }: PointPosition, place: Place): boolean =>
  region === place.region && (place.side === 'midline' || side === 'midline' || side === place.side)

/** The lit points that are visible from a side; the selected one is last, so it is drawn on top. */
export function dotsSeen(
  places: readonly PointPosition[],
  lit: Lit,
  route: Route,
  from: ViewSide,
): PlacedDot[] {
  return places
    .filter(
      (spot) =>
        lit.has(spot.code) &&
        isOnShownSide(spot, route) &&
        !isBehind(spot, from) &&
        isTurnedTo(spot.normal, from),
    )
    .map((spot) => {
      const [x, y] = toFigure(from, spot.position)
      const { code, side, region } = spot
      return {
        key: `${code} ${side} ${spot.spot ?? ''}`,
        code,
        side,
        region,
        x,
        y,
        chosen: isSelected(spot, route),
      }
    })
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
}

/**
 * The side that shows the subject of the route best; undefined if the current side should stay.
 *
 * @param elsewhere codes of points to show instead
 * @param lies skin regions that the muscle of the route lies beneath
 */
export function bestSide(
  places: readonly PointPosition[],
  lit: Lit,
  route: Route,
  elsewhere?: readonly string[],
  lies: readonly string[] = [],
): ViewSide | undefined {
  if (elsewhere)
    return sideFacing(
      places.filter((spot) => elsewhere.includes(spot.code) && !isOnOtherSide(spot, route)),
    )
  if (route.kind === 'muscle')
    return sideFacing(
      places.filter(({ region, side }) => lies.includes(region) && side !== 'right'),
    )
  if (route.kind === 'home' || route.kind === 'channels') return undefined
  const own = places.filter((spot) =>
    route.kind === 'point'
      ? isSelected(spot, route)
      : route.kind === 'region'
        ? placesOf(route).some((place) => isIn(spot, place))
        : // Only the left one of each pair counts: together they face no side.
          lit.has(spot.code) && spot.side !== 'right',
  )
  // A list of points is easier to read from the front or the back.
  const alone = route.kind === 'point' || route.kind === 'region' || route.kind === 'channel'
  return alone ? sideFacing(own) : sideFacing(own, 0.3)
}

/** Minimum height of the view of a selected point, and of a region or guide. Millimetres. */
const SURROUNDINGS = { point: 320, place: 480 }

/** Factor that leaves room for labels around the points and steps. */
const ROOM = 1.4

const extent = (values: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { middle: (low + high) / 2, size: values.length === 0 ? 0 : high - low }
}

/**
 * The part of a drawing to show on a route, at most the whole drawing.
 *
 * @param focus of the route: points elsewhere on the body are left out
 * @param zoom as from `useChartZoom`
 * @param way further positions that must be visible: the steps to a point
 * @param field positions in the skin regions of a muscle, which are the subject of its route
 */
export function boxFor(
  whole: Box,
  dots: readonly PlacedDot[],
  route: Route,
  { regions, codes, limb, side }: Pick<Focus, 'regions' | 'codes' | 'limb' | 'side'>,
  zoom: number,
  way: readonly FigurePoint[] = [],
  field: readonly FigurePoint[] = [],
): Box {
  const isPoint = route.kind === 'point'
  const isInFocus = (dot: PlacedDot) =>
    codes ? codes.includes(dot.code) : regions.includes(dot.region)
  // Both sides of a guide to the trunk are shown, but one limb.
  const isAside = (dot: PlacedDot) =>
    codes || limb ? dot.side === otherSide(side) : isOnOtherSide(dot, route)
  const inFocus = dots.filter((dot) =>
    isPoint && !codes ? dot.chosen : isInFocus(dot) && !isAside(dot),
  )
  const shown = [...way, ...field, ...inFocus.map(({ x, y }): FigurePoint => [x, y])]
  if (shown.length === 0 && zoom <= 1) return whole
  const [across, down] = [extent(shown.map(([x]) => x)), extent(shown.map(([, y]) => y))]
  const centre =
    shown.length === 0
      ? { x: whole[0] + whole[2] / 2, y: whole[1] + whole[3] * 0.4 }
      : { x: across.middle, y: down.middle }
  const least = SURROUNDINGS[isPoint ? 'point' : 'place']
  const near = Math.max(least, down.size * ROOM, across.size * ROOM)
  const start = inFocus.length + field.length > 0 ? near : whole[3]
  const height = Math.min(whole[3], start / zoom)
  const width = Math.min(whole[2], Math.max(height * 0.9, 120))
  const within = (low: number, size: number, part: number, middle: number) =>
    Math.min(Math.max(middle - part / 2, low), low + size - part)
  return [
    within(whole[0], whole[2], width, centre.x),
    within(whole[1], whole[3], height, centre.y),
    width,
    height,
  ]
}
