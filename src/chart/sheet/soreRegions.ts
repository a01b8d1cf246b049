import { type ChartFile, type ChartRegion, regionsSeen } from '../../body/chartFile'
import { VIEW_SIDES, type ViewSide } from '../../domain/figure/viewSide'
import type { Place } from '../../domain/route/place'
import { pathEnds } from './cropPath'

/** A drawing that shows a place at least this large, of the largest, will do. */
const ENOUGH = 0.5

const isIn = ({ region, side }: ChartRegion, place: Place): boolean =>
  region === place.region && (place.side === 'midline' || side === place.side)

/** The outlines of the sore places as they are seen from a side. */
export const soreRegions = (
  chart: ChartFile,
  places: readonly Place[],
  from: ViewSide,
): ChartRegion[] =>
  regionsSeen(chart, from).filter((seen) => places.some((place) => isIn(seen, place)))

/**
 * The sides to draw besides some others, so that each place is seen well from one of them.
 *
 * @param drawn the sides that are drawn anyway
 */
export function viewsOfPlaces(
  chart: ChartFile,
  places: readonly Place[],
  drawn: readonly ViewSide[],
): ViewSide[] {
  const views = new Set(drawn)
  for (const place of places) {
    const sizes = VIEW_SIDES.map((view) => {
      const seen = soreRegions(chart, [place], view)
      return { view, size: seen.reduce((sum, { path }) => sum + boxOf(path), 0) }
    })
    const largest = sizes.reduce((one, two) => (two.size > one.size ? two : one))
    const isSeen = sizes.some(({ view, size }) => views.has(view) && size >= largest.size * ENOUGH)
    if (!isSeen && largest.size > 0) views.add(largest.view)
  }
  return [...views].filter((view) => !drawn.includes(view))
}

/** The area of the box around a path, square millimetres of the figure. */
function boxOf(path: string): number {
  const ends = pathEnds(path)
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values)
  return ends.length > 0 ? spread(ends.map(([x]) => x)) * spread(ends.map(([, y]) => y)) : 0
}
