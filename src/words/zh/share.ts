import type { shareWords } from '../share'
import type { Translated } from '../translated'

export const share: Translated<typeof shareWords> = {
  share: '分享',
  copied: '链接已复制。',
  toCopy: '请复制此链接',
}
