import type { appWords } from '../app'
import type { Translated } from '../translated'

export const app: Translated<typeof appWords> = {
  languageNotThere: '无法加载该语言的文字，请检查网络连接。',
  unknownPlace: '没有这个位置。已显示整个身体。',
  searchNotThere: '无法加载搜索，请检查网络连接后重试。',
}
