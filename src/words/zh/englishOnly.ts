import type { englishOnlyWords } from '../englishOnly'
import type { Translated } from '../translated'

export const englishOnly: Translated<typeof englishOnlyWords> = {
  forNow: '以下内容暂时只有英文。',
}
