import type { PointPosition } from '../../body/positions'
import { isOnShownSide, type Lit } from '../../domain/points/litPoints'
import type { Route } from '../../domain/route/link'
import { type FigurePoint, type FigureSide, figureSides, toFigure } from '../figureFile'

/** Left edge, upper edge, width, height; millimetres of the figure. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface ChartDot {
  readonly key: string
  readonly code: string
  readonly side: PointPosition['side']
  readonly x: number
  readonly y: number
  readonly chosen: boolean
}

/** How squarely the skin at a place faces the eye: 1 straight, 0 edge on, below 0 turned away. */
const facing = ({ normal: [x, , z], side }: PointPosition, from: FigureSide): number =>
  // From one side the body hides its other half.
  (from === 'left' || from === 'right') && side !== from && side !== 'midline'
    ? -1
    : { front: z, back: -z, left: x, right: -x }[from]

/** Skin turned away further than this hides a point. */
const HIDDEN = 0.05

const isChosen = ({ code, side }: PointPosition, route: Route): boolean =>
  route.kind === 'point' && route.code === code && route.side === side

const isOnSideOf = ({ side }: PointPosition, region: Route & { kind: 'region' }): boolean =>
  region.side === 'midline' || side === 'midline' || side === region.side

/** The lit points that a side shows, the chosen one last so that it lies on top. */
export function dotsSeen(
  places: readonly PointPosition[],
  lit: Lit,
  route: Route,
  from: FigureSide,
): ChartDot[] {
  return places
    .filter(
      (spot) => lit.has(spot.code) && isOnShownSide(spot, route) && facing(spot, from) >= HIDDEN,
    )
    .map((spot) => {
      const [x, y] = toFigure(from, spot.position)
      const { code, side } = spot
      return {
        key: `${code} ${side} ${spot.spot ?? ''}`,
        code,
        side,
        x,
        y,
        chosen: isChosen(spot, route),
      }
    })
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
}

/** The side from which the places of interest are seen best; undefined where it does not matter. */
export function bestSide(
  places: readonly PointPosition[],
  lit: Lit,
  route: Route,
): FigureSide | undefined {
  if (route.kind === 'home' || route.kind === 'channels') return undefined
  const own = places.filter((spot) =>
    route.kind === 'point'
      ? isChosen(spot, route)
      : route.kind === 'region'
        ? spot.region === route.region && isOnSideOf(spot, route)
        : // Of a pair the left one is shown: together they face no side.
          lit.has(spot.code) && spot.side !== 'right',
  )
  if (own.length === 0) return undefined
  const total = (side: FigureSide) => own.reduce((sum, spot) => sum + facing(spot, side), 0)
  // Front and back are more familiar, and show both of a pair.
  const alone = route.kind === 'point' || route.kind === 'region' || route.kind === 'channel'
  const sideways = alone ? 0.8 : 0.3
  const worth = (side: FigureSide) =>
    total(side) * (side === 'left' || side === 'right' ? sideways : 1)
  return figureSides.toSorted((a, b) => worth(b) - worth(a))[0]
}

/** How much of the body round a chosen point is shown, millimetres. */
const SURROUNDINGS = 320

/** Room round what is measured, for what is written beside it. */
const ROOM = 1.4

const extent = (values: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { middle: (low + high) / 2, size: values.length === 0 ? 0 : high - low }
}

/**
 * The part of a drawing that a place wants shown, the whole of it at most.
 *
 * @param way places that must be seen as well, when a person is led over them
 */
export function boxFor(
  whole: Box,
  dots: readonly ChartDot[],
  route: Route,
  zoom: number,
  way: readonly FigurePoint[] = [],
): Box {
  const chosen = dots.filter(({ chosen: is }) => is)
  const focus = route.kind === 'point' ? chosen : route.kind === 'region' ? dots : []
  const shown = [...way, ...focus.map(({ x, y }): FigurePoint => [x, y])]
  if (shown.length === 0 && zoom <= 1) return whole
  const [across, down] = [extent(shown.map(([x]) => x)), extent(shown.map(([, y]) => y))]
  const centre =
    shown.length === 0
      ? { x: whole[0] + whole[2] / 2, y: whole[1] + whole[3] * 0.4 }
      : { x: across.middle, y: down.middle }
  const near = Math.max(SURROUNDINGS, down.size * ROOM, across.size * ROOM)
  const start = route.kind === 'point' && shown.length > 0 ? near : whole[3]
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
