import { Vector3 } from 'three'
import { pathLength, pointAlong } from '../section'
import type { Skin, SkinPoint } from '../skin'
import { bendRoutes } from './meridianPathBend'
import { onSkin, shortRoute } from './meridianPathRoute'
import { thinned } from './meridianPathThin'

/** Spacing while the line is shaped, metres. */
const STEP = 0.0015
/** A place this near to the midline (metres) is meant to lie on it. */
const MIDLINE = 0.0002
/** Rounds of smoothing between the points, and how far each goes towards the neighbours' middle. */
const ROUNDS = 4
const SHARE = 0.5

/**
 * A smooth line that hugs the skin and passes through the given places in order.
 *
 * @param stops at least two places on the skin; where two follow each other on the
 *   midline the line stays on it
 * @returns metres in the body frame; straight pieces of at most 6 mm
 * @throws PlacementError if the skin between two stops is not in one piece
 */
export function meridianPath(skin: Skin, stops: readonly SkinPoint[]): Vector3[] {
  const places = stops.map(snapToMidline)
  const routes = places
    .slice(1)
    .map((to, leg) => evenly(shortRoute(skin, places[leg]!, to), places[leg]!, to))
  const legs = bendRoutes(skin, places, routes)
  return thinned(legs.map((leg) => smoothed(skin, leg)))
}

/** The nearest skin to a place on the midline may lie a trifle beside it. */
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

/** Takes out small waves; the ends of the leg stay. */
function smoothed(skin: Skin, leg: readonly Vector3[]): Vector3[] {
  let line = leg
  for (let round = 0; round < ROUNDS; round++)
    line = line.map((point, at) => {
      const [before, after] = [line[at - 1], line[at + 1]]
      if (!before || !after) return point
      const middle = before.clone().lerp(after, 0.5)
      return onSkin(skin, point.clone().lerp(middle, SHARE))
    })
  return [...line]
}
