import { i18n } from './i18n'

/** The flat body. */
export const chartWords = i18n('chart', {
  failed: 'The chart could not be loaded. The lists beside it go on working.',
  front: 'The body from the front',
  back: 'The body from the back',
  left: 'The body from its left',
  right: 'The body from its right',
})
