/** What the first view must know of a language. */
interface Listed {
  /** Its own name for itself. */
  readonly name: string
  /** BCP 47, for what is read aloud, hyphenated and set in type. */
  readonly tag: string
  /** How points are named where the person did not choose. */
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

/** What code must know of a language beside its messages: a file of `languages/`. */
export interface LanguageSettings {
  readonly voice: {
    /** The first subtags that voices of the language have. */
    readonly primary: readonly string[]
    /** The voice to prefer, BCP 47, named by a region as voices are. */
    readonly tag: string
  }
  /** How a voice names a point. */
  readonly spokenName: {
    /** By its channel and number, as in "Kidney 3", where it has one. */
    readonly byChannel: boolean
    /** What is left out of the channel's name. */
    readonly leaveOut?: RegExp
    /** Otherwise by this name. */
    readonly otherwise: PointNames
  }
  readonly sentences: {
    /** Between two sentences. */
    readonly gap: string
    /** Where a sentence with codes or numbers in it gets a space. */
    readonly spaced?: RegExp
  }
  readonly landmarks: {
    /** What a label leaves out at the start of a landmark's name. */
    readonly article?: RegExp
    /** Stands before the words for which part of a landmark is meant. */
    readonly comma: string
  }
  readonly search: {
    /** Words that tell no place from another, lower case, without accents. */
    readonly stopWords?: string
    /** The same in a script that sets no spaces between words: each is taken out where it stands. */
    readonly stopSigns?: RegExp
    /** Words for the side that is meant, with what belongs to them. */
    readonly sides: { readonly left: RegExp; readonly right: RegExp }
    /** What is left out of a channel's name to get the organ's. */
    readonly channelWords: readonly RegExp[]
  }
}
