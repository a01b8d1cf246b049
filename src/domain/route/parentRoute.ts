import type { Atlas } from '../atlas'
import { sideFor } from '../points/sides'
import type { Route } from './link'

/**
 * One level up: from a point to the list it was opened from or else to its region, from a channel
 * to all channels, from anything else to the whole body.
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

/** The region that a point lies in, on the point's side; a point on the midline is shown left. */
export function regionRouteOfPoint(
  atlas: Atlas,
  { code, side }: Extract<Route, { kind: 'point' }>,
): Extract<Route, { kind: 'region' }> | undefined {
  const id = atlas.point(code)?.regions[0]
  const region = atlas.region(id)
  return region && { kind: 'region', region: region.id, side: sideFor(region.laterality, side) }
}
