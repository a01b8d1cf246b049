import type { sessionOfferWords } from '../sessionOffer'
import type { Translated } from '../translated'

export const sessionOffer: Translated<typeof sessionOfferWords> = {
  pressNow: '现在就按这些穴位',
}
