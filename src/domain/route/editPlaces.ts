import { placesOf, type Route } from './link'
import { MAX_PLACES, type Place } from './place'

type RegionRoute = Extract<Route, { kind: 'region' }>

/** Whether one more place can be added. */
export const hasRoom = (route: RegionRoute): boolean => placesOf(route).length < MAX_PLACES

/**
 * The route with one more place; with both sides of a region if the other one is there already.
 *
 * @returns the route as it is if the place is in it, or if it has no room
 */
export function withPlace(route: RegionRoute, { region, side }: Place): RegionRoute {
  const places = placesOf(route)
  const there = places.find((place) => place.region === region)
  if (there?.side === side || there?.side === 'midline') return route
  if (there) {
    const both = { region, side: 'midline' } as const
    return routeOf(places.map((place) => (place === there ? both : place))) ?? route
  }
  return hasRoom(route) ? (routeOf([...places, { region, side }]) ?? route) : route
}

/** The route without one of its places; home without the last one. */
export const withoutPlace = (route: RegionRoute, region: string): Route =>
  routeOf(placesOf(route).filter((place) => place.region !== region)) ?? { kind: 'home' }

function routeOf(places: readonly Place[]): RegionRoute | undefined {
  const [first, ...also] = places.map(({ region, side }) => ({ region, side }))
  return first && { kind: 'region', ...first, ...(also.length > 0 && { also }) }
}
