import type { Side } from '../schema/code'
import { placesOf, type Route } from './link'
import { MAX_PLACES, type SorePlace } from './place'

type RegionRoute = Extract<Route, { kind: 'region' }>

/** Whether one more place can be added. */
export const hasRoom = (route: RegionRoute): boolean => placesOf(route).length < MAX_PLACES

/**
 * The route with one more place; with both sides of a region if the other one is there already.
 *
 * @returns the route as it is if the place is in it, or if it has no room
 */
export function withPlace(route: RegionRoute, place: SorePlace): RegionRoute {
  const places = placesOf(route)
  const there = places.find(({ region }) => region === place.region)
  if (there) {
    const covers = there.side === place.side || there.side === 'midline'
    if (covers && !place.spot) return route
    const joined = {
      ...there,
      side: covers ? there.side : 'midline',
      ...(place.spot && { spot: place.spot }),
    } as const
    return routeOf(places.map((each) => (each === there ? joined : each))) ?? route
  }
  return hasRoom(route) ? (routeOf([...places, place]) ?? route) : route
}

/** The route without one of its places; home without the last one. */
export const withoutPlace = (route: RegionRoute, region: string): Route =>
  routeOf(placesOf(route).filter((place) => place.region !== region)) ?? { kind: 'home' }

/**
 * The route with an exact spot. In a route of several places, or while one is to be added, the spot's
 * place joins the others; otherwise it replaces a place in another region or on the other side.
 *
 * @param place what lies under the spot, with it
 * @returns the route as it is if it has several places and no room for this one
 */
export function withMark(route: Route, place: SorePlace, adding = false): RegionRoute {
  const alone = { kind: 'region', ...plain(place) } as const
  if (route.kind !== 'region') return alone
  const there = placesOf(route).find(({ region }) => region === place.region)
  const isWithin = there && (there.side === place.side || there.side === 'midline')
  if (adding || route.also || isWithin) return withPlace(route, place)
  const strength = place.side === 'midline' ? there?.strength : undefined
  return strength === undefined ? alone : { ...alone, strength }
}

/**
 * The route of a single place on another side of it. What was said of one side holds for both, and for
 * the other one not.
 */
export function onSide(route: RegionRoute, side: Side): RegionRoute {
  const { spot, strength, ...place } = route
  return { ...(side === route.side || side === 'midline' ? route : place), side }
}

/** The route without the exact spot in a region. */
export const withoutMark = (route: RegionRoute, region: string): RegionRoute =>
  changed(route, region, ({ spot, ...place }) => place)

/** The route with how much a place hurts, 0 to `MAX_STRENGTH`; undefined takes it back. */
export const withStrength = (
  route: RegionRoute,
  region: string,
  strength: number | undefined,
): RegionRoute =>
  changed(route, region, ({ strength: _, ...place }) => ({
    ...place,
    ...(strength !== undefined && { strength }),
  }))

function changed(
  route: RegionRoute,
  region: string,
  change: (place: SorePlace) => SorePlace,
): RegionRoute {
  const places = placesOf(route)
  return routeOf(places.map((place) => (place.region === region ? change(place) : place))) ?? route
}

/** What a place is, without what else a route holds. */
const plain = ({ region, side, strength, spot }: SorePlace): SorePlace => ({
  region,
  side,
  ...(strength !== undefined && { strength }),
  ...(spot && { spot }),
})

function routeOf(places: readonly SorePlace[]): RegionRoute | undefined {
  const [first, ...also] = places.map(plain)
  return first && { kind: 'region', ...first, ...(also.length > 0 && { also }) }
}
