import type { PointPosition } from '../body/positions'
import { facing, isSideways, VIEW_SIDES, type ViewSide } from '../domain/figure/viewSide'
import type { BodyPart } from '../domain/schema/code'
import type { SheetItem } from '../domain/sheet/sheet'

/** A point of the sheet with its number and the places to press. */
export interface SelectedPoint {
  readonly code: string
  /** From 1, as on its card. */
  readonly number: number
  readonly part: BodyPart
  readonly places: readonly PointPosition[]
}

/** What is to be drawn of a sheet; a code without a place on this body is left out. */
export function selectedPoints(
  items: readonly SheetItem[],
  places: readonly PointPosition[],
  partOf: (code: string) => BodyPart | undefined,
): SelectedPoint[] {
  return items.flatMap(({ code, side }, at) => {
    const part = partOf(code)
    const own = places.filter(
      (place) =>
        place.code === code && (side === 'both' || place.side === side || place.side === 'midline'),
    )
    return part && own.length > 0 ? [{ code, number: at + 1, part, places: own }] : []
  })
}

/** Before or behind an arm seen from the side stands the trunk: arms are shown from front or back. */
export const ARM: readonly BodyPart[] = ['upper arm', 'forearm', 'wrist/hand']

/** From where points of a part may be shown. */
export const viewsOf = (part: BodyPart): readonly ViewSide[] =>
  ARM.includes(part) ? VIEW_SIDES.filter((side) => !isSideways(side)) : VIEW_SIDES

/** A place is well seen from here on; the angle is about 60° to the skin. */
const WELL = 0.5
/** A view little worse than the best one will do. */
const ALMOST = 0.12

const bestIn = (point: SelectedPoint, view: ViewSide): number =>
  Math.max(...point.places.map((place) => facing(place.normal, view)))

const suits = (point: SelectedPoint, view: ViewSide): boolean => {
  const views = viewsOf(point.part)
  const best = Math.max(...views.map((each) => bestIn(point, each)))
  return views.includes(view) && bestIn(point, view) >= Math.min(WELL, best - ALMOST)
}

/** The fewest views that show every point well, with the points that each is to label. */
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

/** Of some views the one that shows a point best. */
function bestView(point: SelectedPoint, views: readonly ViewSide[]): ViewSide | undefined {
  return views
    .filter((view) => suits(point, view))
    .toSorted(
      (a, b) =>
        bestIn(point, b) - bestIn(point, a) || VIEW_SIDES.indexOf(a) - VIEW_SIDES.indexOf(b),
    )[0]
}
