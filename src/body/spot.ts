/** Exact spots on the skin: a link has them on the refined topology, so they hold on every body of it. */

import type { Atlas } from '../domain/atlas'
import { isOnMidline, sideOfX, sideTouched } from '../domain/figure/sideTouched'
import type { SorePlace, Spot } from '../domain/route/place'
import type { Vec3 } from './frame'
import { regionOfTriangle } from './regionMap'
import { blendInTriangle, normalInTriangle, type TrianglePoint } from './surface'
import { cornersOf, weightsAt } from './vectors'

/** The drawn skin of a body: refined, metres, in the body frame. */
export interface Skin {
  readonly triangles: Uint32Array
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly regionIds: readonly string[]
  /** One label per two triangles of the skin. */
  readonly regionLabels: Uint8Array
}

/** A place on the skin: metres in the body frame, and the unit normal, outwards. */
export interface SkinPlace {
  readonly position: Vec3
  readonly normal: Vec3
}

/** A place with an exact spot, where that lies on one body. */
export interface Mark extends SkinPlace {
  readonly place: SorePlace & { readonly spot: Spot }
}

/** Shares of the two edges of a sub-quad are counted in hundredths: under half a millimetre. */
const STEPS = 100

/** The point of the refined mesh at a spot; see `subdivide` for the order of triangles. */
export function triangleOfSpot({ subQuad, u, v }: Spot): TrianglePoint {
  const [s, t] = [u / STEPS, v / STEPS]
  return s >= t
    ? { triangle: 2 * subQuad, barycentric: [1 - s, s - t, t] }
    : { triangle: 2 * subQuad + 1, barycentric: [1 - t, s, t - s] }
}

/** The inverse of `triangleOfSpot`, to the nearest hundredth of the edges. */
export function spotOfTriangle({ triangle, barycentric }: TrianglePoint): Spot {
  const [, second, third] = barycentric
  const [s, t] = triangle % 2 === 0 ? [second + third, third] : [second, second + third]
  return { subQuad: triangle >> 1, u: inSteps(s), v: inSteps(t) }
}

const inSteps = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * STEPS)

export const regionAt = ({ regionIds, regionLabels }: Skin, triangle: number): string | undefined =>
  regionOfTriangle({ ids: regionIds, labels: regionLabels }, triangle)

/**
 * The place that a spot of the skin lies in, with the spot.
 *
 * @param position in the triangle, metres
 * @returns undefined on the eyeballs
 */
export function placeAt(
  atlas: Atlas,
  skin: Skin,
  triangle: number,
  position: Vec3,
): Mark['place'] | undefined {
  const region = regionAt(skin, triangle)
  if (region === undefined) return undefined
  const spot = spotOfTriangle({
    triangle,
    barycentric: weightsAt(cornersOf(skin, triangle), position),
  })
  return { region, side: sideTouched(atlas.region(region), position[0]), spot }
}

/**
 * Where the exact spots of places lie on a body. A spot that does not lie in its place, which only a
 * link that nobody made here can have, is left out.
 */
export function marksOn(skin: Skin, places: readonly SorePlace[]): Mark[] {
  return places.flatMap((place) => {
    const { region, side, spot } = place
    if (!spot || regionAt(skin, 2 * spot.subQuad) !== region) return []
    const at = triangleOfSpot(spot)
    const position = blendInTriangle(skin.triangles, skin.positions, at)
    const isInPlace =
      side === 'midline' || isOnMidline(position[0]) || side === sideOfX(position[0])
    if (!isInPlace) return []
    const normal = normalInTriangle(skin.triangles, skin.normals, at)
    return [{ place: { ...place, spot }, position, normal }]
  })
}
