import type { Vector3 as BodyVector } from '../body/frame'
import type { RulerLine } from '../body/rulers'
import { PlacementError } from './problem'
import { nearestAlong, type Way, whereCounts } from './rulerWays'
import { pathLength } from './section'
import type { SkinPlace } from './skin'

/** What of a stretch has been counted at a point, metres. */
export type Counted = (point: Way[number]) => number

/** How much of a cun a last tick may lie beyond the end of its way. */
const BEYOND = 0.1

export const tuple = ({ position }: Pick<SkinPlace, 'position'>): BodyVector => [
  position.x,
  position.y,
  position.z,
]

export const tuples = (way: Way): BodyVector[] => way.map(({ x, y, z }) => [x, y, z])

export const lineOf = (way: Way, end: SkinPlace, ticks: readonly number[] = []): RulerLine => ({
  points: tuples(way),
  reach: nearestAlong(way, end.position),
  ticks,
})

export const crossing = (way: Way, end: SkinPlace, aside: Way): { line: RulerLine } => ({
  line: { ...lineOf(way, end), aside: tuples(aside) },
})

/** Each whole cun along a way, by a count of its points in metres, or over the skin. */
export function ticksOn(way: Way, unit: number, count?: Counted): number[] {
  const last = way.at(-1)
  if (!last) throw new PlacementError('a ruler has no length')
  const length = pathLength([...way])
  // Going out to the skin may put the last one a hair beyond the end; it still belongs to it.
  const most = Math.floor((count ? count(last) : length) / unit + BEYOND)
  return Array.from({ length: most }, (_, at) =>
    count ? whereCounts(way, count, (at + 1) * unit) : Math.min(length, (at + 1) * unit),
  )
}
