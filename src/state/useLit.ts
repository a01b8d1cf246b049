import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Lit, litPoints } from '../domain/points/litPoints'
import { useAdvice } from './useAdvice'
import { type RegionSpot, useViewStore } from './view'

/**
 * The points to highlight on the current route. In a list of self-pressable points, only those that
 * are offered to this person.
 */
export function useLit(atlas: Atlas): Lit {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  const advise = useAdvice(atlas)
  return useMemo(() => litPoints(atlas, route, origin, advise), [atlas, route, origin, advise])
}

/** The region to highlight: that of the route, or of the route that its point was opened from. */
export function useLitRegion(): RegionSpot | undefined {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  return [route, origin].find((each) => each?.kind === 'region')
}
