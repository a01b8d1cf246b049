import { i18n } from './i18n'

/** Said once, at the head of text that has no translation yet. */
export const englishOnlyWords = i18n('englishOnly', {
  forNow: 'This text is in English for now.',
})
