import { i18n } from './i18n'

/** What a person may choose of how the page looks and speaks. */
export const displayWords = i18n('display', {
  language: 'Language',
  asBrowser: 'As the browser',
})
