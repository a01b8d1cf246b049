import { Vector3 } from 'three'
import type { Vec3 as BodyVector } from '../../body/frame'
import type { RulerLine } from '../../body/rulers'
import { thinned } from '../lines/meridianPathThin'
import { PlacementError } from '../problem'
import { pathLength, pointAlong } from '../section'
import type { Skin, SkinPoint } from '../skin'
import { nearestAlong, type RulerRoute, whereCounts } from './rulerWays'

/** What of a stretch has been counted at a point, metres. */
export type Counted = (point: RulerRoute[number]) => number

/** How much of a cun a last tick may lie beyond the end of its way. */
const BEYOND = 0.1
/** A bent line is sampled this densely, metres. */
const SAMPLE = 0.0025

export const tuple = ({ position }: Pick<SkinPoint, 'position'>): BodyVector => [
  position.x,
  position.y,
  position.z,
]

export const tuples = (way: RulerRoute): BodyVector[] => way.map(({ x, y, z }) => [x, y, z])

export const lineOf = (
  way: RulerRoute,
  end: SkinPoint,
  ticks: readonly number[] = [],
): RulerLine => ({
  points: tuples(way),
  reach: nearestAlong(way, end.position),
  ticks,
})

export const crossing = (
  way: RulerRoute,
  end: SkinPoint,
  aside: RulerRoute,
): { line: RulerLine } => ({
  line: { ...lineOf(way, end), aside: tuples(aside) },
})

/** Each whole cun along a way, by a count of its points in metres, or over the skin. */
export function ticksOn(way: RulerRoute, unit: number, count?: Counted): number[] {
  const last = way.at(-1)
  if (!last) throw new PlacementError('a ruler has no length')
  const length = pathLength([...way])
  // Going out to the skin may put the last one a hair beyond the end; it still belongs to it.
  const most = Math.floor((count ? count(last) : length) / unit + BEYOND)
  return Array.from({ length: most }, (_, at) =>
    count ? whereCounts(way, count, (at + 1) * unit) : Math.min(length, (at + 1) * unit),
  )
}

/** A line whose person's end is drawn over to another place, the rest of it following by its share. */
export function bentTo(line: RulerLine, from: SkinPoint, to: SkinPoint, skin: Skin): RulerLine {
  const shift = to.position.clone().sub(from.position)
  const points = line.points.map((point) => new Vector3(...point))
  const length = pathLength(points)
  const samples = Math.ceil(length / SAMPLE)
  const bent = Array.from({ length: samples + 1 }, (_, at) => {
    const gone = (at / samples) * length
    const share = Math.min(1, gone / Math.max(line.reach, SAMPLE))
    return skin.closest(pointAlong(points, gone).addScaledVector(shift, share)).position
  })
  const way = thinned([bent])
  return { ...line, points: tuples(way), reach: nearestAlong(way, to.position) }
}
