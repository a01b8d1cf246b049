import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Lit, litPoints } from '../domain/points/litPoints'
import { isOffered } from '../domain/safety/verdict'
import { useAdvice } from './useAdvice'
import { useViewStore } from './view'

/**
 * The points to highlight on the current route. In a list of self-pressable points, only those that
 * are offered to this person.
 */
export function useLit(atlas: Atlas): Lit {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  const advise = useAdvice(atlas)
  return useMemo(() => {
    const lit = litPoints(atlas, route, origin)
    if (route.kind !== 'points' || !route.filter.selfPressable) return lit
    return new Map([...lit].filter(([code]) => isOffered(advise(code))))
  }, [atlas, route, origin, advise])
}
