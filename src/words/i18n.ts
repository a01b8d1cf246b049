import { type ComponentsJSON, createI18n, type Translations } from '@nanostores/i18n'
import { atom, type ReadableAtom } from 'nanostores'
import type { Language } from './languages'

const spoken = atom<Language>('en')

/** The language that the words are in now. */
export const language: ReadableAtom<Language> = spoken

const fetchWords: Record<Language, () => Promise<ComponentsJSON>> = {
  en: async () => ({}),
  es: () => import('./es').then(({ words }) => words),
  zh: () => import('./zh').then(({ words }) => words),
}

/** Defines the English words of one part of the interface. */
export const i18n = createI18n<Language, 'en'>(spoken, { get: (wanted) => fetchWords[wanted]() })

/**
 * Turns all words to a language at once.
 *
 * @param alongside what else must be there before the language turns
 * @param stillWanted asked once all is there: another language may have been chosen meanwhile
 * @throws if either could not be fetched; the language then stays what it was
 */
export async function speak(
  wanted: Language,
  alongside?: Promise<void>,
  stillWanted = () => true,
): Promise<void> {
  const [words] = await Promise.all([i18n.cache[wanted] ?? fetchWords[wanted](), alongside])
  // The library keeps in its cache the plain text that a translation holds.
  i18n.cache[wanted] = words as unknown as Translations
  if (stillWanted()) spoken.set(wanted)
}
