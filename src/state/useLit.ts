import { useMemo } from 'react'
import type { AtlasIndex } from '../domain/atlas'
import { type Lit, litPoints } from '../domain/points/litPoints'
import { useAdvice } from './useAdvice'
import { useStore } from './view'

/** The points that the place lights; of a list of what may be pressed, what this person may. */
export function useLit(index: AtlasIndex): Lit {
  const place = useStore((state) => state.place)
  const origin = useStore((state) => state.origin)
  const advise = useAdvice(index)
  return useMemo(() => {
    const lit = litPoints(index, place, origin)
    if (place.kind !== 'points' || !place.filter.press) return lit
    return new Map([...lit].filter(([code]) => advise(code).verdict !== 'do-not-offer'))
  }, [index, place, origin, advise])
}
