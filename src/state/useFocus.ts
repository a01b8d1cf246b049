import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Focus, focusOf } from '../domain/figure/focus'
import { useViewStore } from './view'

/** What the figure frames: what the route is about, or the points elsewhere that are shown instead. */
export function useFocus(atlas: Atlas): Focus {
  const route = useViewStore((state) => state.route)
  const elsewhere = useViewStore((state) => state.elsewhere)
  return useMemo(() => focusOf(atlas, route, elsewhere), [atlas, route, elsewhere])
}
