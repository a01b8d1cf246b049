import type { Language, LanguageSettings } from './languages'
import en from './languages/en'
import es from './languages/es'
import zh from './languages/zh'

/** Not for the first view, which would load every language: it uses `languages.ts`. */
export const SETTINGS: Readonly<Record<Language, LanguageSettings>> = { en, es, zh }
export const ALL_SETTINGS: readonly LanguageSettings[] = Object.values(SETTINGS)
