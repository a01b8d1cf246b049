import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'

/**
 * Whether what the panels of other routes need may be fetched: on such a route, or when nothing of
 * the home view is on its way any more.
 */
export function usePastFirstView(): boolean {
  const isDrawn = useViewStore(({ route, scene }) => route.kind !== 'home' || scene !== 'loading')
  const flat = useSettings((state) => state.flat)
  return isDrawn || flat
}
