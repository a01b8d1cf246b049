import type { englishOnlyWords } from '../englishOnly'
import type { Translated } from '../translated'

export const englishOnly: Translated<typeof englishOnlyWords> = {
  forNow: 'Por ahora, este texto está en inglés.',
}
