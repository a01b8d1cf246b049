import { Line3, Vector3 } from 'three'
import { thinned } from '../lines/meridianPathThin'
import { PlacementError } from '../problem'
import { type Aspect, outermost, outFromChord } from '../resolvePlacement'
import { skinPath } from '../section'
import type { Skin, SkinPoint } from '../skin'

/** Spacing of the samples of a path, metres. */
const STEP = 0.0025
/** Samples more steps apart than this: the path fell into a fold or onto another limb. */
const JUMP = 4
/** A path passes a point if it comes this close, metres. */
const ASIDE = 0.0004

/** A thinned path over the skin from one point to another. Metres. */
export type RulerRoute = readonly Vector3[]

/** Where a path comes nearest to a point, in metres from its start. */
export const nearestAlong = (way: RulerRoute, point: Vector3): number => nearest(way, point).along

const distanceTo = (way: RulerRoute, point: Vector3): number => nearest(way, point).distance

function nearest(way: RulerRoute, point: Vector3): { along: number; distance: number } {
  let [passed, best, least] = [0, 0, Number.POSITIVE_INFINITY]
  const piece = new Line3()
  const near = new Vector3()
  for (let index = 1; index < way.length; index++) {
    piece.set(way[index - 1]!, way[index]!)
    const distance = piece.closestPointToPoint(point, true, near).distanceTo(point)
    if (distance < least) [best, least] = [passed + near.distanceTo(piece.start), distance]
    passed += piece.distance()
  }
  return { along: best, distance: least }
}

/** Where a path first reaches `wanted` by `count`, in metres from its start. */
export function whereCounts(
  way: RulerRoute,
  count: (point: Vector3) => number,
  wanted: number,
): number {
  let passed = 0
  for (let index = 1; index < way.length; index++) {
    const [last, next] = [way[index - 1]!, way[index]!]
    const [from, to] = [count(last), count(next)]
    const length = last.distanceTo(next)
    if (to >= wanted && to > from)
      return passed + length * Math.max(0, (wanted - from) / (to - from))
    passed += length
  }
  return passed
}

/**
 * The path on the skin over the straight line between two points; it goes out from the line as the
 * resolver does. If that falls into folds, the path runs in planes through `via`. If `via` lies
 * beyond an end, the path runs from that end to `via`.
 */
export function chordWay(skin: Skin, start: SkinPoint, end: SkinPoint, via: SkinPoint): RulerRoute {
  const run = end.position.clone().sub(start.position)
  const share = via.position.clone().sub(start.position).dot(run) / run.lengthSq()
  if (share < 0) return plainWay(skin, start, via)
  if (share > 1) return plainWay(skin, end, via)
  const sampled = samples(Math.ceil(run.length() / STEP), (fraction) =>
    fraction === 0 ? start : fraction === 1 ? end : outFromChord(start, end, fraction, skin),
  )
  const passes = sampled && distanceTo(sampled, via.position) < ASIDE
  return thin(passes ? sampled : through(skin, start, via, end))
}

/**
 * The path at one height (on top of the head: one depth) between two distances from the midline.
 */
export function levelWay(skin: Skin, start: SkinPoint, end: SkinPoint, aspect: Aspect): RulerRoute {
  const run = end.position.x - start.position.x
  const sampled = samples(Math.ceil(Math.abs(run) / STEP), (share) =>
    share === 0
      ? start
      : share === 1
        ? end
        : outermost(skin, start.position.x + share * run, end.position, aspect),
  )
  return thin(sampled ?? skinPath(skin, start, end))
}

/** The shorter path over the skin in the plane through both points and their mean normal. */
export const plainWay = (skin: Skin, start: SkinPoint, end: SkinPoint): RulerRoute =>
  start.position.distanceTo(end.position) < STEP
    ? [start.position, end.position]
    : thin(skinPath(skin, start, end))

const thin = (path: readonly Vector3[]): RulerRoute => thinned([path])

function through(skin: Skin, start: SkinPoint, via: SkinPoint, end: SkinPoint): Vector3[] {
  const isEnd = [start, end].some((point) => point.position.distanceTo(via.position) < STEP)
  if (isEnd) return skinPath(skin, start, end)
  return [...skinPath(skin, start, via), ...skinPath(skin, via, end).slice(1)]
}

/** Samples a path. Returns undefined if the samples leave the skin or jump. */
function samples(count: number, placeAt: (share: number) => SkinPoint): Vector3[] | undefined {
  const path: Vector3[] = []
  for (let index = 0; index <= Math.max(1, count); index++) {
    let place: SkinPoint
    try {
      place = placeAt(index / Math.max(1, count))
    } catch (error) {
      if (error instanceof PlacementError) return undefined
      throw error
    }
    const last = path.at(-1)
    if (last && last.distanceTo(place.position) > JUMP * STEP) return undefined
    path.push(place.position.clone())
  }
  return path
}
