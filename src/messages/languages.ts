/** What the first view must know of a language; the rest is in `languages/` and fetched when needed. */
interface Listed {
  /** Its own name for itself. */
  readonly name: string
  /** BCP 47, for what is read aloud, hyphenated and set in type. */
  readonly tag: string
  /** How points are named where the person did not choose. */
  readonly pointNames: PointNames
}

export type PointNames = 'pinyin' | 'simplified' | 'traditional' | 'japanese' | 'korean' | 'english'

/** The languages of the interface. English is the source that the others are translated from. */
const LISTED = {
  en: { name: 'English', tag: 'en-GB', pointNames: 'pinyin' },
  es: { name: 'Español', tag: 'es', pointNames: 'pinyin' },
  zh: { name: '简体中文', tag: 'zh-Hans', pointNames: 'simplified' },
} as const satisfies Readonly<Record<string, Listed>>

export type Language = keyof typeof LISTED
export type OtherLanguage = Exclude<Language, 'en'>
export const LANGUAGES = Object.keys(LISTED) as readonly Language[]
export const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en')

export const isLanguage = (word: unknown): word is Language =>
  LANGUAGES.some((language) => language === word)

export const nameOfLanguage = (language: Language): string => LISTED[language].name
/** BCP 47. */
export const tagOf = (language: Language): string => LISTED[language].tag
export const usualPointNames = (language: Language): PointNames => LISTED[language].pointNames

/**
 * The first language of a person's wishes that we have.
 *
 * @param wishes BCP 47 tags, the best first, as a browser tells them
 */
export function languageFrom(wishes: readonly string[]): Language {
  return wishes.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}
