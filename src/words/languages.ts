/** The languages that the interface is written in; English is the one every other falls back on. */
export const LANGUAGES = ['en', 'es', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  zh: '简体中文',
}

/** BCP 47 tags, for what is read aloud, hyphenated and set in type. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  zh: 'zh-Hans',
}

export const isLanguage = (word: unknown): word is Language =>
  LANGUAGES.some((language) => language === word)

/**
 * The first language of a person's wishes that we have.
 *
 * @param wishes BCP 47 tags, the best first, as a browser tells them
 */
export function languageFrom(wishes: readonly string[]): Language {
  return wishes.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}
