import { i18n } from './i18n'

/** The list of all regions of the skin. */
export const regionListWords = i18n('regionList', {
  title: 'Anywhere on the body',
})
