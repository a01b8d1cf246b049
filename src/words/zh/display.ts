import type { displayWords } from '../display'
import type { Translated } from '../translated'

export const display: Translated<typeof displayWords> = {
  language: '语言',
  asBrowser: '跟随浏览器',
}
