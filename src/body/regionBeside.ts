import type { Vec3 } from './frame'
import { regionOfTriangle } from './regionMap'
import { cornersOf, distance, dot, LONGEST_EDGE, nearestInTriangle, normalOf } from './vectors'

/** How near another region has to be for both to be offered: about a fingertip. Metres. */
const REACH = 0.012

interface Skin {
  readonly regionIds: readonly string[]
  readonly regionLabels: Uint8Array
  /** Metres, three per vertex. */
  readonly positions: Float32Array
  /** Three vertices per triangle. */
  readonly triangles: Uint32Array
}

/**
 * The other region whose border is nearest to a place on the skin, at most 12 mm away in a straight
 * line. Skin that faces away from that of the place is another side of the limb, or another limb.
 *
 * @param triangle that the place lies in
 * @param at the place, metres
 * @returns the region with its nearest spot; undefined if none is so near
 */
export function regionBeside(
  skin: Skin,
  triangle: number,
  at: Vec3,
): { readonly region: string; readonly at: Vec3 } | undefined {
  const map = { ids: skin.regionIds, labels: skin.regionLabels }
  const own = regionOfTriangle(map, triangle)
  const facing = normalOf(cornersOf(skin, triangle))
  let best: { region: string; at: Vec3 } | undefined
  let least = REACH
  for (let other = 0; other < skin.triangles.length / 3; other++) {
    const region = regionOfTriangle(map, other)
    if (region === undefined || region === own || !startsNear(skin, other, at)) continue
    const corners = cornersOf(skin, other)
    if (dot(normalOf(corners), facing) <= 0) continue
    const spot = nearestInTriangle(corners, at)
    const apart = distance(spot, at)
    if (apart >= least) continue
    least = apart
    best = { region, at: spot }
  }
  return best
}

function startsNear({ positions, triangles }: Skin, triangle: number, at: Vec3): boolean {
  const start = triangles[triangle * 3]! * 3
  return at.every((value, axis) => Math.abs(positions[start + axis]! - value) < LONGEST_EDGE)
}
