import type { Language, PointNames } from './languages'
import en from './languages/en'
import es from './languages/es'
import zh from './languages/zh'

/** What code must know of a language beside its messages. Not for the first view: see `languages.ts`. */
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
    readonly stopWords: string
    /** The same in a script that sets no spaces between words: each is taken out where it stands. */
    readonly stopSigns?: RegExp
    /** Words for the side that is meant, with what belongs to them. */
    readonly sides: { readonly left: RegExp; readonly right: RegExp }
    /** What is left out of a channel's name to get the organ's. */
    readonly channelWords: readonly RegExp[]
  }
}

export const SETTINGS: Readonly<Record<Language, LanguageSettings>> = { en, es, zh }
export const ALL_SETTINGS: readonly LanguageSettings[] = Object.values(SETTINGS)
