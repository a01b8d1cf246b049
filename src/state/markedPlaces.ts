import { useMemo } from 'react'
import { placesOf, type Route } from '../domain/route/link'
import type { SorePlace } from '../domain/route/place'
import { useMarking } from './marking'
import { useViewStore } from './view'

/** The places with an exact spot: of the route, or of that its point was opened from, and the moved one. */
export function useMarkedPlaces(): readonly SorePlace[] {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  const at = useMarking((state) => state.at)
  return useMemo(() => markedPlaces(route, origin, at), [route, origin, at])
}

/** The moved mark stands for that of its region. */
export function markedPlaces(
  route: Route,
  origin: Route | undefined,
  at: SorePlace | undefined,
): readonly SorePlace[] {
  const places = [route, origin].map(placesOf).find(({ length }) => length > 0) ?? []
  const others = places.filter(({ region }) => region !== at?.region)
  return [...others, ...(at ? [at] : [])].filter(({ spot }) => spot)
}
