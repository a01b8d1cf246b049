import { i18n } from './i18n'

/** How high the panel stands on a phone. */
export const sheetHandleWords = i18n('sheetHandle', {
  height: 'Height of the list',
  low: 'low',
  half: 'half',
  high: 'high',
})
