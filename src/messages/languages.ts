/** The facts about a language that the first view needs. */
interface Listed {
  /** The language's name in the language itself. */
  readonly name: string
  /** BCP 47 tag for speech, hyphenation and typesetting. */
  readonly tag: string
  /** The default kind of point names. */
  readonly pointNames: PointNames
}

/** In which words a point may be named beside its code. */
export const POINT_NAMES = [
  'pinyin',
  'simplified',
  'traditional',
  'japanese',
  'korean',
  'english',
] as const
export type PointNames = (typeof POINT_NAMES)[number]

/** The languages of the interface. English is the source of the translations. */
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
/** BCP 47 tag of a language. */
export const tagOf = (language: Language): string => LISTED[language].tag
export const usualPointNames = (language: Language): PointNames => LISTED[language].pointNames

/**
 * The first supported language among the person's preferences; English if there is none.
 *
 * @param wishes BCP 47 tags in order of preference, as in `navigator.languages`
 */
export function languageFrom(wishes: readonly string[]): Language {
  return wishes.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}

/** Everything about a language except its messages; one file per language in `languages/`. */
export interface LanguageSettings {
  readonly voice: {
    /** Primary language subtags of the voices for this language. */
    readonly primary: readonly string[]
    /** BCP 47 tag of the preferred voice, with a region because voices have one. */
    readonly tag: string
  }
  /** The name of a point in speech. */
  readonly spokenName: {
    /** Whether to use channel and number, as in "Kidney 3", if the point has them. */
    readonly byChannel: boolean
    /** Text to remove from the channel's name. */
    readonly leaveOut?: RegExp
    /** The name to use otherwise. */
    readonly otherwise: PointNames
  }
  readonly sentences: {
    /** Text between two sentences. */
    readonly gap: string
    /** Positions in a sentence where codes or numbers need a space. */
    readonly spaced?: RegExp
  }
  readonly landmarks: {
    /** Start of a landmark's name that labels omit. */
    readonly article?: RegExp
    /** The comma before the text that says which part of a landmark is meant. */
    readonly comma: string
  }
  readonly search: {
    /** Words that do not help to tell regions apart; lower case, without accents. */
    readonly stopWords?: string
    /** Words for a side, including words that belong to them. */
    readonly sides: { readonly left: RegExp; readonly right: RegExp }
    /** Text to remove from a channel's name to get the name of the organ. */
    readonly channelWords: readonly RegExp[]
  }
}
