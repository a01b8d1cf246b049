import { useMemo } from 'react'
import type { RouteMessages } from '../domain/route/routeName'
import { language } from '../words/i18n'
import { placeWords } from '../words/place'
import { useWords } from '../words/useWords'
import { useSettings } from './settings'
import { useNameKind, usualNameKind } from './useNameKind'

/** What places are called, points by the names that the person chose. */
export function useRouteMessages(): RouteMessages {
  const words = useWords(placeWords)
  const names = useNameKind()
  return useMemo(() => ({ ...words, names }), [words, names])
}

/** The same outside components. */
export const routeMessages = (): RouteMessages => ({
  ...placeWords.get(),
  names: useSettings.getState().names ?? usualNameKind(language.get()),
})
