import type { sessionOfferWords } from '../sessionOffer'
import type { Translated } from '../translated'

export const sessionOffer: Translated<typeof sessionOfferWords> = {
  pressNow: 'Presionar estos puntos ahora',
}
