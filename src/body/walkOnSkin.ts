import type { Atlas } from '../domain/atlas'
import { sideOfX } from '../domain/figure/sideTouched'
import { sideFor } from '../domain/points/sides'
import type { SorePlace } from '../domain/route/place'
import type { Side } from '../domain/schema/code'
import type { SkinHit } from './castOnSkin'
import type { Vec3 } from './frame'
import type { Way } from './regionNeighbours'
import { type Mark, marksOn, placeAt, regionAt, type Skin, type SkinPlace } from './spot'
import {
  blend,
  cornersOf,
  cross,
  distance,
  dot,
  LONGEST_EDGE,
  nearestInTriangle,
  normalOf,
  plus,
} from './vectors'

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

/**
 * Where a mark starts: in the middle of the first place without a mark on this body, on the left of a
 * place on both sides; at the first mark if all places have one.
 */
export function startOfMark(
  atlas: Atlas,
  skin: Skin,
  places: readonly SorePlace[],
): Mark['place'] | undefined {
  const marks = marksOn(skin, places)
  const bare = places.find(({ region }) => !marks.some(({ place }) => place.region === region))
  if (!bare) return marks[0]?.place
  const side = sideFor(atlas.region(bare.region)?.laterality ?? 'midline', bare.side)
  const hit = middleOfRegion(skin, bare.region, side)
  return hit && placeAt(atlas, skin, hit.triangle, hit.position)
}

/** The regions that have skin within a distance of a place, in metres, which faces the same way. */
export function regionsWithin(
  skin: Skin,
  { position, normal }: SkinPlace,
  reach: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (let triangle = 0; triangle < skin.regionLabels.length * 2; triangle++) {
    if (startsBeyond(skin, triangle, position, reach + LONGEST_EDGE)) continue
    const region = regionAt(skin, triangle)
    if (region === undefined || found.has(region)) continue
    const corners = cornersOf(skin, triangle)
    if (distance(corners[0], position) > reach + LONGEST_EDGE) continue
    if (dot(normalOf(corners), normal) <= 0) continue
    if (distance(nearestInTriangle(corners, position), position) <= reach) found.add(region)
  }
  return found
}

/** Whether the first corner of a triangle is farther away than a length along one axis: nearly always. */
function startsBeyond(
  { triangles, positions }: Skin,
  triangle: number,
  [x, y, z]: Vec3,
  length: number,
): boolean {
  const start = triangles[3 * triangle]! * 3
  return (
    Math.abs(positions[start]! - x) > length ||
    Math.abs(positions[start + 1]! - y) > length ||
    Math.abs(positions[start + 2]! - z) > length
  )
}

/** The place on the skin nearest to a position, on skin that faces the same way. */
function nearestOnSkin(skin: Skin, at: Vec3, facing: Vec3): SkinHit | undefined {
  let best: SkinHit | undefined
  let least = LONGEST_EDGE
  for (let triangle = 0; triangle < skin.regionLabels.length * 2; triangle++) {
    if (startsBeyond(skin, triangle, at, LONGEST_EDGE)) continue
    const corners = cornersOf(skin, triangle)
    if (dot(normalOf(corners), facing) <= 0) continue
    const position = nearestInTriangle(corners, at)
    const apart = distance(position, at)
    if (apart < least) [least, best] = [apart, { triangle, position }]
  }
  return best
}

/** A direction over the skin, a unit vector. */
function overSkin(direction: Vec3, normal: Vec3): Vec3 {
  const flat = plus(direction, normal, -dot(direction, normal))
  return plus([0, 0, 0], flat, 1 / (Math.hypot(...flat) || 1))
}
