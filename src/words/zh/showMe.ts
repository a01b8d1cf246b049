import type { showMeWords } from '../showMe'
import type { Translated } from '../translated'

export const showMe: Translated<typeof showMeWords> = {
  showMe: '演示给我看',
  notThere: '无法加载按压演示。',
  oneRound: '刚才是缩短的一轮。实际按压：{time}。',
}
