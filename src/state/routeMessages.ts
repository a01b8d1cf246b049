import { useMemo } from 'react'
import type { NameKind } from '../domain/points/pointName'
import type { RouteMessages } from '../domain/route/routeName'
import { language } from '../words/i18n'
import type { Language } from '../words/languages'
import { placeWords } from '../words/place'
import { useLanguage, useWords } from '../words/useWords'
import { useSettings } from './settings'

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

/** What points are called where the person did not choose. */
const usualNameKind = (language: Language): NameKind =>
  language === 'zh' ? 'simplified' : 'pinyin'

/** In which words points are named now: as chosen, or as is usual in the language spoken. */
export function useNameKind(): NameKind {
  const chosen = useSettings((state) => state.names)
  const language = useLanguage()
  return chosen ?? usualNameKind(language)
}
