import { useMemo } from 'react'
import type { PlaceWords } from '../domain/route/routeName'
import { language } from '../words/i18n'
import { placeWords } from '../words/place'
import { useWords } from '../words/useWords'
import { useLooking } from './settings'
import { useNameKind, usualNameKind } from './useNameKind'

/** What places are called, points by the names that the person chose. */
export function usePlaceWords(): PlaceWords {
  const words = useWords(placeWords)
  const names = useNameKind()
  return useMemo(() => ({ ...words, names }), [words, names])
}

/** The same outside components. */
export const placeWordsNow = (): PlaceWords => ({
  ...placeWords.get(),
  names: useLooking.getState().names ?? usualNameKind(language.get()),
})
