import type { headerWords } from '../header'
import type { Translated } from '../translated'

export const header: Translated<typeof headerWords> = {
  main: '主导航',
  body: '人体',
  points: '穴位',
  channels: '经络',
  sheet: '清单',
  sheetOf: { other: '清单，{count} 个穴位' },
  search: '搜索',
}
