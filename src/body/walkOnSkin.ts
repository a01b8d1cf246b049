import { sideOfX } from '../domain/figure/sideTouched'
import type { Side } from '../domain/schema/code'
import type { SkinHit } from './castOnSkin'
import type { Vec3 } from './frame'
import type { Way } from './regionNeighbours'
import { regionAt, type Skin, type SkinPlace } from './spot'
import {
  blend,
  type Corners,
  cornersOf,
  cross,
  distance,
  dot,
  normalOf,
  onEdge,
  plus,
  weightsAt,
} from './vectors'

/** No edge of the refined mesh is longer, metres: what starts farther away is not looked at. */
const LONGEST_EDGE = 0.05
/** On skin that faces up or down this much, as crown and soles do, "up" is towards the front. */
const LEVEL = 0.9

/**
 * The place on the skin one step away, for a viewer who faces the place it starts from.
 *
 * @param length metres
 * @returns undefined if no skin that faces the same way is there
 */
export function stepOnSkin(
  skin: Skin,
  { position, normal }: SkinPlace,
  way: Way,
  length: number,
): SkinHit | undefined {
  const up = overSkin(Math.abs(normal[1]) > LEVEL ? [0, 0, 1] : [0, 1, 0], normal)
  const direction = way === 'up' || way === 'down' ? up : cross(up, normal)
  const sign = way === 'up' || way === 'right' ? 1 : -1
  return nearestOnSkin(skin, plus(position, direction, sign * length), normal)
}

/**
 * The middle of a region: the triangle of it that is nearest to the mean of all.
 *
 * @param side of a pair of regions; 'midline' for a region on the midline
 * @returns undefined if the region has no skin there
 */
export function middleOfRegion(skin: Skin, region: string, side: Side): SkinHit | undefined {
  const own: SkinHit[] = []
  for (let triangle = 0; triangle < skin.regionLabels.length * 2; triangle++) {
    if (regionAt(skin, triangle) !== region) continue
    const position = blend(cornersOf(skin, triangle), () => 1 / 3)
    if (side === 'midline' || side === sideOfX(position[0])) own.push({ triangle, position })
  }
  const centre = blend(
    own.map(({ position }) => position),
    () => 1 / own.length,
  )
  const [nearest] = own.toSorted(
    (a, b) => distance(a.position, centre) - distance(b.position, centre),
  )
  return nearest
}

/** The regions that have skin within a distance of a place, in metres, which faces the same way. */
export function regionsWithin(
  skin: Skin,
  { position, normal }: SkinPlace,
  reach: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (let triangle = 0; triangle < skin.regionLabels.length * 2; triangle++) {
    const region = regionAt(skin, triangle)
    if (region === undefined || found.has(region)) continue
    const corners = cornersOf(skin, triangle)
    if (distance(corners[0], position) > reach + LONGEST_EDGE) continue
    if (dot(normalOf(corners), normal) <= 0) continue
    if (distance(nearestInTriangle(corners, position), position) <= reach) found.add(region)
  }
  return found
}

/** The place on the skin nearest to a position, on skin that faces the same way. */
function nearestOnSkin(skin: Skin, at: Vec3, facing: Vec3): SkinHit | undefined {
  let best: SkinHit | undefined
  let least = LONGEST_EDGE
  for (let triangle = 0; triangle < skin.regionLabels.length * 2; triangle++) {
    const corners = cornersOf(skin, triangle)
    if (corners[0].some((value, axis) => Math.abs(value - at[axis]!) > LONGEST_EDGE)) continue
    if (dot(normalOf(corners), facing) <= 0) continue
    const position = nearestInTriangle(corners, at)
    const apart = distance(position, at)
    if (apart < least) [least, best] = [apart, { triangle, position }]
  }
  return best
}

function nearestInTriangle(corners: Corners, at: Vec3): Vec3 {
  const weights = weightsAt(corners, at)
  if (weights.every((weight) => weight >= 0)) return blend(corners, (index) => weights[index]!)
  const [a, b, c] = corners
  return [onEdge(b, c, at), onEdge(c, a, at)].reduce(
    (best, each) => (distance(each, at) < distance(best, at) ? each : best),
    onEdge(a, b, at),
  )
}

/** A direction over the skin, a unit vector. */
function overSkin(direction: Vec3, normal: Vec3): Vec3 {
  const flat = plus(direction, normal, -dot(direction, normal))
  return plus([0, 0, 0], flat, 1 / (Math.hypot(...flat) || 1))
}
