import type { englishOnlyWords } from '../englishOnly'
import type { Translated } from '../translated'

export const englishOnly: Translated<typeof englishOnlyWords> = {
  forNow: '以下部分文字暂时只有英文。',
}
