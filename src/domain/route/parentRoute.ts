import type { Atlas } from '../atlas'
import { regionsOfGuide } from '../points/litPoints'
import { sideFor } from '../points/sides'
import { placesOf, type Route } from './link'

/**
 * The route one level up: from a point to the list that it was opened from, or to its region; from
 * a channel to all channels; from anything else to the home route.
 */
export function parentRoute(atlas: Atlas, route: Route, origin?: Route): Route {
  switch (route.kind) {
    case 'point': {
      if (origin) return origin
      const region = regionRouteOfPoint(atlas, route)
      return region ?? { kind: 'home' }
    }
    case 'channel':
      return { kind: 'channels' }
    case 'care':
      return route.topic === undefined ? { kind: 'home' } : { kind: 'care' }
    default:
      return { kind: 'home' }
  }
}

type RegionRoute = Extract<Route, { kind: 'region' }>

/** The route itself if it is a region, or that of the region that its point lies in. */
export const regionRouteOf = (atlas: Atlas, route: Route): RegionRoute | undefined =>
  route.kind === 'region'
    ? route
    : route.kind === 'point'
      ? regionRouteOfPoint(atlas, route)
      : undefined

/**
 * The route of the region that a point lies in, on the point's side; for a midline point, the left
 * side of a paired region.
 *
 * @returns undefined if the point or its region is unknown
 */
export function regionRouteOfPoint(
  atlas: Atlas,
  { code, side }: Extract<Route, { kind: 'point' }>,
): RegionRoute | undefined {
  const id = atlas.point(code)?.regions[0]
  const region = atlas.region(id)
  return region && { kind: 'region', region: region.id, side: sideFor(region.laterality, side) }
}

/**
 * The ids of the skin regions that a region, a guide or a muscle is about: where a muscle lies, and
 * where its pain is mainly felt.
 */
export function regionsOfRoute(atlas: Atlas, route: Route): readonly string[] {
  switch (route.kind) {
    case 'region':
      return placesOf(route).map(({ region }) => region)
    case 'guide':
      return regionsOfGuide(atlas, route.guide)
    case 'muscle': {
      const muscle = atlas.muscle?.(route.muscle)
      return muscle ? [...new Set([...muscle.lies, ...muscle.felt.main])] : []
    }
    default:
      return []
  }
}
