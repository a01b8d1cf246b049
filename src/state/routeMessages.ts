import routeMessages from 'virtual:messages/route'
import { useMemo } from 'react'
import type { NameKind } from '../domain/points/pointName'
import type { RouteMessages } from '../domain/route/routeName'
import type { Language } from '../messages/languages'
import { activeLanguage, messagesOf, useLanguage, useMessages } from '../messages/messages'
import { useSettings } from './settings'

/** What places are called, points by the names that the person chose. */
export function useRouteMessages(): RouteMessages {
  const words = useMessages(routeMessages)
  const names = useNameKind()
  return useMemo(() => ({ ...words, names }), [words, names])
}

/** The same outside components. */
export const routeMessages = (): RouteMessages => ({
  ...messagesOf(routeMessages),
  names: useSettings.getState().names ?? usualNameKind(activeLanguage()),
})

/** What points are called where the person did not choose. */
const usualNameKind = (language: Language): NameKind =>
  language === 'zh' ? 'simplified' : 'pinyin'

/** In which words points are named now: as chosen, or as is usual in the language spoken. */
export function useNameKind(): NameKind {
  const chosen = useSettings((state) => state.names)
  const language = useLanguage()
  return chosen ?? usualNameKind(language)
}
