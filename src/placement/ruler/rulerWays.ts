import { Line3, Vector3 } from 'three'
import { thinned } from '../lines/meridianPathThin'
import { PlacementError } from '../problem'
import { type Aspect, outermost, outFromChord } from '../resolvePlacement'
import { skinPath } from '../section'
import type { Skin, SkinPoint } from '../skin'

/** Samples of a way lie this far apart, metres. */
const STEP = 0.0025
/** Neighbours farther apart than so many steps: the way fell into a fold or onto another limb. */
const JUMP = 4
/** A way passes a place if it comes this near, metres. */
const ASIDE = 0.0004

/** From place to place over the skin, thinned. Metres. */
export type RulerRoute = readonly Vector3[]

/** Where along a way, metres from its start, it comes nearest to a point. */
export const nearestAlong = (way: RulerRoute, point: Vector3): number => nearest(way, point).along

const distanceTo = (way: RulerRoute, point: Vector3): number => nearest(way, point).distance

function nearest(way: RulerRoute, point: Vector3): { along: number; distance: number } {
  let [gone, best, least] = [0, 0, Number.POSITIVE_INFINITY]
  const piece = new Line3()
  const near = new Vector3()
  for (let at = 1; at < way.length; at++) {
    piece.set(way[at - 1]!, way[at]!)
    const distance = piece.closestPointToPoint(point, true, near).distanceTo(point)
    if (distance < least) [best, least] = [gone + near.distanceTo(piece.start), distance]
    gone += piece.distance()
  }
  return { along: best, distance: least }
}

/** Where along a way, metres from its start, it first counts `wanted` by a measure of its points. */
export function whereCounts(
  way: RulerRoute,
  count: (point: Vector3) => number,
  wanted: number,
): number {
  let gone = 0
  for (let at = 1; at < way.length; at++) {
    const [last, next] = [way[at - 1]!, way[at]!]
    const [from, to] = [count(last), count(next)]
    const length = last.distanceTo(next)
    if (to >= wanted && to > from) return gone + length * Math.max(0, (wanted - from) / (to - from))
    gone += length
  }
  return gone
}

/**
 * The way that lies over the straight line between two places, as the resolver goes out from it.
 * Where that falls into folds, the way in planes through `via`; where `via` lies beyond an end, the
 * way from that end to it.
 */
export function chordWay(skin: Skin, start: SkinPoint, end: SkinPoint, via: SkinPoint): RulerRoute {
  const run = end.position.clone().sub(start.position)
  const share = via.position.clone().sub(start.position).dot(run) / run.lengthSq()
  if (share < 0) return plainWay(skin, start, via)
  if (share > 1) return plainWay(skin, end, via)
  const sampled = samples(Math.ceil(run.length() / STEP), (at) =>
    at === 0 ? start : at === 1 ? end : outFromChord(start, end, at, skin),
  )
  const passes = sampled && distanceTo(sampled, via.position) < ASIDE
  return thin(passes ? sampled : through(skin, start, via, end))
}

/** At one height (on top of the head: one depth), from one distance from the midline to another. */
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

/** The shortest plane way over the skin. */
export const plainWay = (skin: Skin, start: SkinPoint, end: SkinPoint): RulerRoute =>
  start.position.distanceTo(end.position) < STEP
    ? [start.position, end.position]
    : thin(skinPath(skin, start, end))

const thin = (path: readonly Vector3[]): RulerRoute => thinned([path])

function through(skin: Skin, start: SkinPoint, via: SkinPoint, end: SkinPoint): Vector3[] {
  const isEnd = [start, end].some((each) => each.position.distanceTo(via.position) < STEP)
  if (isEnd) return skinPath(skin, start, end)
  return [...skinPath(skin, start, via), ...skinPath(skin, via, end).slice(1)]
}

/** Undefined if the samples leave the skin or jump. */
function samples(count: number, placeAt: (share: number) => SkinPoint): Vector3[] | undefined {
  const path: Vector3[] = []
  for (let at = 0; at <= Math.max(1, count); at++) {
    let place: SkinPoint
    try {
      place = placeAt(at / Math.max(1, count))
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
