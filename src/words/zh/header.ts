import type { headerWords } from '../header'
import type { Translated } from '../translated'

export const header: Translated<typeof headerWords> = {
  main: '主导航',
  body: '人体',
  points: '穴位',
  channels: '经络',
  sheet: '清单',
  sheetOf: { other: '清单，{count} 个穴位' },
  about: '关于与安全',
  display: '显示',
  displayOf: '显示：主题、字号、语言、遮盖视图',
  search: '搜索',
  aboutMe: '我的情况',
  aboutMeSaid: { other: '我的情况，已填 {count} 项' },
}
