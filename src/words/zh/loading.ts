import type { loadingWords } from '../loading'
import type { Translated } from '../translated'

export const loading: Translated<typeof loadingWords> = {
  loading: '正在加载文字',
  failed: '无法加载文字，请检查网络连接或重新加载页面。',
  tryAgain: '重试',
}
