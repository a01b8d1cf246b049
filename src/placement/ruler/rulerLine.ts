import { Vector3 } from 'three'
import type { Vec3 as BodyVector } from '../../body/frame'
import type { RulerLine } from '../../body/rulers'
import { thinned } from '../lines/meridianPathThin'
import { PlacementError } from '../problem'
import { pathLength, pointAlong } from '../section'
import type { Skin, SkinPoint } from '../skin'
import { nearestAlong, type RulerRoute, whereCounts } from './rulerWays'

/** The length that has been counted when the path reaches a point, metres. */
export type Counted = (point: RulerRoute[number]) => number

/** The last tick may be this share of a cun beyond the end of the path. */
const BEYOND = 0.1
/** Spacing of the samples of a bent line, metres. */
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

/**
 * The positions of the whole cun along a path, metres from its start.
 *
 * @param unit metres per cun
 * @param count how a point counts; by default its distance over the skin
 */
export function ticksOn(way: RulerRoute, unit: number, count?: Counted): number[] {
  const last = way.at(-1)
  if (!last) throw new PlacementError('a ruler has no length')
  const length = pathLength([...way])
  // The projection onto the skin can put the last tick slightly beyond the end; it still counts.
  const most = Math.floor((count ? count(last) : length) / unit + BEYOND)
  return Array.from({ length: most }, (_, index) =>
    count ? whereCounts(way, count, (index + 1) * unit) : Math.min(length, (index + 1) * unit),
  )
}

/**
 * Moves the end of a line, where the person stops, from one point to another. The rest of the line
 * follows in proportion.
 */
export function bentTo(line: RulerLine, from: SkinPoint, to: SkinPoint, skin: Skin): RulerLine {
  const shift = to.position.clone().sub(from.position)
  const points = line.points.map((point) => new Vector3(...point))
  const length = pathLength(points)
  const samples = Math.ceil(length / SAMPLE)
  const bent = Array.from({ length: samples + 1 }, (_, index) => {
    const gone = (index / samples) * length
    const share = Math.min(1, gone / Math.max(line.reach, SAMPLE))
    return skin.closest(pointAlong(points, gone).addScaledVector(shift, share)).position
  })
  const way = thinned([bent])
  return { ...line, points: tuples(way), reach: nearestAlong(way, to.position) }
}
