import type { Atlas } from '../atlas'
import { LIMBS } from '../figure/focus'
import { sideOfX } from '../figure/sideTouched'
import { placesOf, type Route } from '../route/link'
import type { SorePlace } from '../route/place'
import type { BodyPart, Side } from '../schema/code'
import { codesOfRegions, guidesOfRegion } from './litPoints'
import { otherSide } from './sides'

type Vector = readonly [x: number, y: number, z: number]

interface OnSkin {
  /** Metres, in the body frame. */
  readonly position: Vector
  /** Unit vector, outwards. */
  readonly normal: Vector
}

/** An exact spot on a body; a `Mark` of body/spot. */
interface Marked extends OnSkin {
  readonly place: SorePlace
}

/** A position of a point on that body, as `PointPosition` in body/positions. */
interface PointSpot extends OnSkin {
  readonly code: string
  readonly side: Side
}

/** Directions on the standing body with hanging arms; 'in' is towards the midline. */
export type MarkWay = 'up' | 'down' | 'in' | 'out' | 'front' | 'back'

export interface NearPoint {
  readonly code: string
  readonly side: Side
  /** Over the skin, metres. */
  readonly distance: number
  /** From the mark to the point, the main direction first; at most two. */
  readonly ways: readonly MarkWay[]
}

export interface AroundMark {
  /** The nearest points to press. */
  readonly toPress: readonly NearPoint[]
  /** Codes of points close by that must not be pressed, the nearest first. */
  readonly leftOut: readonly string[]
  /** Codes of all points close by, the nearest first. */
  readonly close: readonly string[]
}

/** How many points a mark leads to. */
const MOST = 3
/** What lies this near to a mark is under the finger that presses there. Metres. */
export const CLOSE = 0.02

/**
 * The points around a mark, on its side of the body and of the limb.
 *
 * @param spots the positions of all points on the body of the mark
 * @param offers whether a point is offered to the person
 */
export function aroundMark(
  atlas: Atlas,
  route: Route,
  mark: Marked,
  spots: readonly PointSpot[],
  offers: (code: string) => boolean,
): AroundMark {
  const region = atlas.region(mark.place.region)
  const near = spots
    .filter(
      (spot) =>
        region !== undefined &&
        isNextTo(region.part, atlas.point(spot.code)?.part) &&
        dot(spot.normal, mark.normal) > 0,
    )
    .map((spot): NearPoint => {
      const ways = waysTo(mark.position, spot.position)
      return { code: spot.code, side: spot.side, distance: lengthOnSkin(mark, spot), ways }
    })
    .toSorted((a, b) => a.distance - b.distance)
  // A finger on the midline may lie on a point of either side.
  const close = firstOfEach(near)
    .filter(({ distance }) => distance <= CLOSE)
    .map(({ code }) => code)
  const across = otherSide(sideOfX(mark.position[0]))
  const pressed = (code: string) => offers(code) && isPressedAt(atlas, route, mark.place, code)
  const toPress: NearPoint[] = []
  for (const each of firstOfEach(near.filter(({ side }) => side !== across))) {
    if (toPress.length === MOST) break
    if (pressed(each.code)) toPress.push(each)
  }
  return {
    toPress,
    leftOut: close.filter((code) => !pressed(code)),
    close,
  }
}

/** A code can have several spots. */
const firstOfEach = (near: readonly NearPoint[]): NearPoint[] =>
  near.filter(({ code }, at) => near.findIndex((each) => each.code === code) === at)

/**
 * Whether the guides allow a point beside a mark: those of the mark's place, of the route's other places,
 * and of the place that the point lies in.
 */
function isPressedAt(atlas: Atlas, route: Route, place: SorePlace, code: string): boolean {
  const places = [place.region, ...placesOf(route).map(({ region }) => region)]
  const guides = [
    ...guidesOfRegion(atlas, place.region),
    ...places.flatMap((region) => guidesOfRegion(atlas, region)[0] ?? []),
  ]
  if (guides.some(({ notOffered }) => notOffered?.includes(code))) return false
  const isClosed = guidesOfRegion(atlas, place.region)[0]?.kind === 'why-not'
  if (isClosed && !codesOfRegions(atlas, [place.region]).includes(code)) return false
  const own = atlas.point(code)?.regions ?? []
  return own.length > 0 && own.every((region) => codesOfRegions(atlas, [region]).includes(code))
}

const [ARM = [], LEG = []] = LIMBS
/** What hangs or stands beside other parts of the body without belonging to them. */
const LOOSE: readonly BodyPart[] = [...ARM, 'knee', 'lower leg', 'ankle/foot']
/** The only way from the arm to the trunk that crosses no air. */
const JOINT: readonly BodyPart[] = ['upper arm', 'shoulder']

/** Whether a finger can go from one part to the other over the skin, without going far round. */
function isNextTo(part: BodyPart, other: BodyPart | undefined): boolean {
  if (other === undefined) return false
  if (!LOOSE.includes(part) && !LOOSE.includes(other)) return true
  return [ARM, LEG, JOINT].some((limb) => limb.includes(part) && limb.includes(other))
}

/** A direction counts if it makes up this much of the way: within 67.5° of it. */
const SHARE = 0.38

/** The main directions from one position to another, in the body frame. */
export function waysTo(from: Vector, to: Vector): MarkWay[] {
  const up = to[1] - from[1]
  const [apart, before] = [Math.abs(to[0]), Math.abs(from[0])]
  // Across the midline, the way leads to it first.
  const out = from[0] * to[0] < 0 ? -(apart + before) : apart - before
  const front = to[2] - from[2]
  const all = Math.hypot(up, out, front)
  const candidates: readonly (readonly [number, MarkWay, MarkWay])[] = [
    [up, 'up', 'down'],
    [out, 'out', 'in'],
    [front, 'front', 'back'],
  ]
  return candidates
    .filter(([length]) => all > 0 && Math.abs(length) >= SHARE * all)
    .toSorted((a, b) => Math.abs(b[0]) - Math.abs(a[0]))
    .slice(0, 2)
    .map(([length, ahead, behind]) => (length > 0 ? ahead : behind))
}

/** The length of the way over the skin, as an arc between two places whose normals it turns by. */
export function lengthOnSkin(a: OnSkin, b: OnSkin): number {
  const chord = Math.hypot(
    a.position[0] - b.position[0],
    a.position[1] - b.position[1],
    a.position[2] - b.position[2],
  )
  const half = Math.acos(Math.min(1, Math.max(-1, dot(a.normal, b.normal)))) / 2
  return half < 0.01 ? chord : (chord * half) / Math.sin(half)
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
