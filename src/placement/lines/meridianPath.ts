import { Vector3 } from 'three'
import { pathLength, pointAlong } from '../section'
import type { Skin, SkinPoint } from '../skin'
import { bendRoutes } from './meridianPathBend'
import { onSkin, shortRoute } from './meridianPathRoute'
import { thinned } from './meridianPathThin'

/** Spacing of the samples while the line is computed, metres. */
const STEP = 0.0015
/** A stop this close to the midline (metres) counts as on it. */
const MIDLINE = 0.0002
/** Number of smoothing rounds, and how far each moves a sample towards its neighbours' middle. */
const ROUNDS = 4
const SHARE = 0.5

/**
 * A smooth line on the skin that passes through the given stops in order.
 *
 * @param stops at least two points on the skin; between two consecutive stops on the midline the
 *   line stays on the midline
 * @returns metres in the body frame; straight pieces of at most 6 mm
 * @throws PlacementError if no connected path over the skin joins two stops
 */
export function meridianPath(skin: Skin, stops: readonly SkinPoint[]): Vector3[] {
  const places = stops.map(snapToMidline)
  const routes = places
    .slice(1)
    .map((to, leg) => evenly(shortRoute(skin, places[leg]!, to), places[leg]!, to))
  const legs = bendRoutes(skin, places, routes)
  return thinned(legs.map((leg) => smoothed(skin, leg)))
}

/** The skin point nearest to a point on the midline can be slightly off the midline. */
function snapToMidline(place: SkinPoint): SkinPoint {
  const { x, y, z } = place.position
  return Math.abs(x) < MIDLINE ? { ...place, position: new Vector3(0, y, z) } : place
}

function evenly(route: readonly Vector3[], from: SkinPoint, to: SkinPoint): Vector3[] {
  const length = pathLength(route)
  const count = Math.max(4, Math.ceil(length / STEP))
  const inner = Array.from({ length: count - 1 }, (_, k) =>
    pointAlong(route, ((k + 1) / count) * length),
  )
  return [from.position.clone(), ...inner, to.position.clone()]
}

/** Removes small waves; the ends of the leg stay. */
function smoothed(skin: Skin, leg: readonly Vector3[]): Vector3[] {
  let line = leg
  for (let round = 0; round < ROUNDS; round++)
    line = line.map((point, index) => {
      const [before, after] = [line[index - 1], line[index + 1]]
      if (!before || !after) return point
      const middle = before.clone().lerp(after, 0.5)
      return onSkin(skin, point.clone().lerp(middle, SHARE))
    })
  return [...line]
}
