import type { Messages } from '@nanostores/i18n'
import { useSyncExternalStore } from 'react'
import { language } from './i18n'
import type { Language } from './languages'

/** The words of one part of the interface, in the language that is spoken. */
export function useWords<Store extends Messages>(store: Store): WordsOf<Store> {
  return useSyncExternalStore(
    (changed) => store.listen(changed),
    () => store.get(),
  ) as WordsOf<Store>
}

/** What a pure function takes to speak: the value of a store of words. */
export type WordsOf<Store extends Messages> = ReturnType<Store['get']>

/** The language that is spoken now. */
export const useLanguage = (): Language =>
  useSyncExternalStore(
    (changed) => language.listen(changed),
    () => language.get(),
  )
