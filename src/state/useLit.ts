import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Lit, litPoints } from '../domain/points/litPoints'
import { placesOf, type Route } from '../domain/route/link'
import type { Place } from '../domain/route/place'
import type { Muscle } from '../domain/schema/muscle'
import { useFigureRoute } from './figureRoute'
import { useAdvice } from './useAdvice'
import { useOfferedSheet } from './useOfferedSheet'
import { useViewStore } from './view'

/** The route as the figure shows it: that of the sheet has the points of the open sheet. */
export const useShownRoute = (atlas: Atlas): Route => useShown(atlas, useFigureRoute())

function useShown<Shown extends Route | undefined>(atlas: Atlas, route: Shown): Shown | Route {
  const { offered } = useOfferedSheet(atlas)
  const items = route?.kind === 'sheet' ? offered : undefined
  return useMemo(() => (items ? { kind: 'sheet', items } : route), [route, items])
}

/**
 * The points to highlight on the current route. In a list of self-pressable points, only those that
 * are offered to this person.
 */
export function useLit(atlas: Atlas): Lit {
  const route = useShownRoute(atlas)
  const origin = useShown(
    atlas,
    useViewStore((state) => state.origin),
  )
  const advise = useAdvice(atlas)
  return useMemo(() => litPoints(atlas, route, origin, advise), [atlas, route, origin, advise])
}

/** The regions to highlight: those of the route, or of the route that its point was opened from. */
export function useLitRegions(): readonly Place[] {
  const route = useFigureRoute()
  const origin = useViewStore((state) => state.origin)
  return useMemo(
    () => [route, origin].map(placesOf).find(({ length }) => length > 0) ?? [],
    [route, origin],
  )
}

/** The muscle whose field to show: that of the route, or of the route that its point was opened from. */
export function useLitMuscle(atlas: Atlas): Muscle | undefined {
  const id = useViewStore(
    ({ route, origin }) => [route, origin].find((each) => each?.kind === 'muscle')?.muscle,
  )
  // The muscles arrive later than the rest of the atlas.
  return atlas.muscle?.(id)
}
