import { useCallback } from 'react'
import type { Atlas } from '../../domain/atlas'
import { useLanguage } from '../../messages/messages'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { atlasWithMuscles } from '../start/translation'

/**
 * Fetches the muscles for the route of one, for a point that was opened from there, and while they are
 * drawn on the body. Returns a
 * function that adds them to an atlas; on other routes it adds nothing, so that the atlas, and what
 * hangs on it, stays the same object when a panel fetches them.
 */
export function useMuscles(): (atlas: Atlas) => Atlas {
  const routed = useViewStore(({ route, origin }) =>
    [route, origin].some((each) => each?.kind === 'muscle'),
  )
  const wanted = useSettings((state) => state.muscles) || routed
  const { value } = useModel(texts.muscles(useLanguage()), wanted)
  const shown = wanted ? value : undefined
  return useCallback((atlas) => atlasWithMuscles(atlas, shown), [shown])
}
