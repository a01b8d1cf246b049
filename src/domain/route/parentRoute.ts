import type { AtlasIndex } from '../atlas'
import { sideFor } from '../points/sides'
import type { Route } from './link'

/**
 * One level up: from a point to the list it was opened from or else to its region, from a channel
 * to all channels, from anything else to the whole body.
 */
export function parentRoute(index: AtlasIndex, route: Route, origin?: Route): Route {
  switch (route.kind) {
    case 'point': {
      if (origin) return origin
      const region = regionRouteOfPoint(index, route)
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
  index: AtlasIndex,
  { code, side }: Extract<Route, { kind: 'point' }>,
): Extract<Route, { kind: 'region' }> | undefined {
  const id = index.points.find((point) => point.code === code)?.regions[0]
  const region = index.regions.find((each) => each.id === id)
  return region && { kind: 'region', region: region.id, side: sideFor(region.laterality, side) }
}
