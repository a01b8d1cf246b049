import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Focus, focusOf } from '../domain/figure/focus'
import { useFigureRoute } from './figureRoute'
import { useViewStore } from './view'

/** What the figure frames: what the route is about, or the points elsewhere that are shown instead. */
export function useFocus(atlas: Atlas): Focus {
  const route = useFigureRoute()
  const elsewhere = useViewStore((state) => state.elsewhere)
  return useMemo(() => focusOf(atlas, route, elsewhere), [atlas, route, elsewhere])
}
