import type { toolsWords } from '../tools'
import type { Translated } from '../translated'

export const tools: Translated<typeof toolsWords> = {
  about: '关于与安全',
  display: '显示',
  displayOf: '显示：主题、字号、语言、遮盖视图',
  aboutMe: '我的情况',
  aboutMeSaid: { other: '我的情况，已填 {count} 项' },
}
