import { i18n } from './i18n'

/** What stands in for a panel until it is there. */
export const loadingWords = i18n('loading', {
  loading: 'Loading the texts',
  failed: 'The texts could not be loaded. Check the connection, or reload the page.',
  tryAgain: 'Try again',
})
