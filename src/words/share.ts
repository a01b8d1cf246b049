import { i18n } from './i18n'

/** Sending a place to someone. */
export const shareWords = i18n('share', {
  share: 'Share',
  copied: 'Link copied.',
  toCopy: 'Link to copy',
})
