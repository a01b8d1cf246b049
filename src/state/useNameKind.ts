import type { NameKind } from '../domain/points/pointName'
import type { Language } from '../words/languages'
import { useLanguage } from '../words/useWords'
import { useSettings } from './settings'

/** What points are called where the person did not choose. */
export const usualNameKind = (language: Language): NameKind =>
  language === 'zh' ? 'simplified' : 'pinyin'

/** In which words points are named now: as chosen, or as is usual in the language spoken. */
export function useNameKind(): NameKind {
  const chosen = useSettings((state) => state.names)
  const language = useLanguage()
  return chosen ?? usualNameKind(language)
}
