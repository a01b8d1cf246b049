import type { browseWords } from '../browse'
import type { Translated } from '../translated'

export const browse: Translated<typeof browseWords> = {
  points: '穴位',
  litOrByChannel: '列表中的穴位已在人体上点亮。也可以按{channels}浏览。',
  fourteenChannels: '十四经',
  counted: { other: '{count} 个穴位' },
  none: '0 个穴位：没有穴位同时符合这些条件。请放宽筛选。',
  group: '{channel}（{count}）',
  narrow: '筛选列表',
  channel: '经络',
  allChannels: '全部经络',
  extra: '经外奇穴',
  part: '身体部位',
  wholeBody: '全身',
  region: '体表区域',
  allRegions: '全部区域',
  role: '特定穴类别',
  anyRole: '不限',
  side: '侧别',
  bothSides: '两侧',
  left: '左侧',
  right: '右侧',
  midline: '正中线',
  selfPressed: '可自行按压',
}
