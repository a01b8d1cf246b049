import type { PointPosition } from '../body/positions'
import { facing, isSideways, VIEW_SIDES, type ViewSide } from '../domain/figure/viewSide'
import type { BodyPart } from '../domain/schema/code'
import type { SheetItem } from '../domain/sheet/sheet'

/** A point of a sheet with its number and the positions to press. */
export interface SelectedPoint {
  readonly code: string
  /** From 1, as on its card. */
  readonly number: number
  readonly part: BodyPart
  readonly places: readonly PointPosition[]
}

/** The points of a sheet to draw; a code without a position on this body is omitted. */
export function selectedPoints(
  items: readonly SheetItem[],
  places: readonly PointPosition[],
  partOf: (code: string) => BodyPart | undefined,
): SelectedPoint[] {
  return items.flatMap(({ code, side }, index) => {
    const part = partOf(code)
    const own = places.filter(
      (place) =>
        place.code === code && (side === 'both' || place.side === side || place.side === 'midline'),
    )
    return part && own.length > 0 ? [{ code, number: index + 1, part, places: own }] : []
  })
}

/** From the side, arm and trunk overlap, so arms are shown from the front or the back. */
export const ARM: readonly BodyPart[] = ['upper arm', 'forearm', 'wrist/hand']

/** The sides that may show the points of a part. */
export const viewsOf = (part: BodyPart): readonly ViewSide[] =>
  ARM.includes(part) ? VIEW_SIDES.filter((side) => !isSideways(side)) : VIEW_SIDES

/** Minimum `facing` of skin that is shown well: 60° from its normal. */
const WELL = 0.5
/** A view also suits if it is worse than the best one by at most this much. */
const ALMOST = 0.12

const bestIn = (point: SelectedPoint, view: ViewSide): number =>
  Math.max(...point.places.map((place) => facing(place.normal, view)))

const suits = (point: SelectedPoint, view: ViewSide): boolean => {
  const views = viewsOf(point.part)
  const best = Math.max(...views.map((other) => bestIn(point, other)))
  return views.includes(view) && bestIn(point, view) >= Math.min(WELL, best - ALMOST)
}

/** Chooses few views that together show every point well, with the points that each one labels. */
export function chooseViews(points: readonly SelectedPoint[]): Map<ViewSide, SelectedPoint[]> {
  const chosen: ViewSide[] = []
  let waiting = [...points]
  while (waiting.length > 0) {
    const counts = VIEW_SIDES.map((view) => waiting.filter((point) => suits(point, view)).length)
    const view = VIEW_SIDES[counts.indexOf(Math.max(...counts))]
    if (!view) break
    chosen.push(view)
    waiting = waiting.filter((point) => !suits(point, view))
  }
  const shown = new Map<ViewSide, SelectedPoint[]>()
  for (const view of VIEW_SIDES) {
    const here = points.filter((point) => bestView(point, chosen) === view)
    if (here.length > 0) shown.set(view, here)
  }
  return shown
}

/** The one of some views that shows a point best. */
function bestView(point: SelectedPoint, views: readonly ViewSide[]): ViewSide | undefined {
  return views
    .filter((view) => suits(point, view))
    .toSorted(
      (a, b) =>
        bestIn(point, b) - bestIn(point, a) || VIEW_SIDES.indexOf(a) - VIEW_SIDES.indexOf(b),
    )[0]
}
