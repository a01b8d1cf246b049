import { Line3, Vector3 } from 'three'
import type { NearPoint } from '../../src/body/courses'
import type { PlacedSpot } from '../../src/placement/resolveAtlas'
import type { Knot } from '../../src/placement/skinKnot'
import type { CoursePlace } from './traceCourse'

const MM = 1000

/**
 * How far points lie from a course over the skin, and how deep it runs there.
 *
 * @param most millimetres; points farther away are left out
 * @returns the nearest first; of a code with several spots the nearest one
 */
export function measureNear(
  parts: readonly (readonly CoursePlace[])[],
  spots: readonly PlacedSpot[],
  most: number,
): NearPoint[] {
  const near = new Map<string, NearPoint>()
  for (const { code, place } of spots)
    for (const part of parts)
      for (const [index, from] of part.slice(0, -1).entries()) {
        const [away, depth] = measure(place, from, part[index + 1]!)
        if (away <= most && away < (near.get(code)?.[1] ?? Number.POSITIVE_INFINITY))
          near.set(code, [code, away, depth])
      }
  return [...near.values()]
    .map(([code, away, depth]): NearPoint => [code, tenths(away), Math.round(depth)])
    .toSorted((a, b) => a[1] - b[1] || a[0].localeCompare(b[0], 'en'))
}

const tenths = (value: number) => Math.round(value * 10) / 10

/** Millimetres over the skin to a stretch of a course, and the depth there. */
function measure(spot: Knot, from: CoursePlace, to: CoursePlace): [away: number, depth: number] {
  const line = new Line3(from.position, to.position)
  const share = line.closestPointToPointParameter(spot.position, true)
  const over = line.at(share, new Vector3())
  const deep = from.deep.clone().lerp(to.deep, share)
  const normal = from.normal.clone().lerp(to.normal, share)
  return [skinDistance(spot, { position: over, normal }) * MM, over.distanceTo(deep) * MM]
}

/** Over skin that bends evenly between two places: the arc to the chord between them, metres. */
function skinDistance(a: Knot, b: Knot): number {
  const half = a.normal.angleTo(b.normal) / 2
  return a.position.distanceTo(b.position) * (half < 0.01 ? 1 : half / Math.sin(half))
}
