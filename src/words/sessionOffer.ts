import { i18n } from './i18n'

/** The button that begins a guided session with a list's points. */
export const sessionOfferWords = i18n('sessionOffer', {
  pressNow: 'Press these now',
})
