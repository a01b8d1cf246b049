import type { placeWords } from '../place'
import type { Translated } from '../translated'

export const place: Translated<typeof placeWords> = {
  home: '全身',
  region: '部位',
  guide: '指南',
  channels: '经络',
  extraPoints: '经外奇穴',
  care: '调护指南',
  beyondPressing: '{name}：按压之外的方法',
  sheet: '穴位清单',
  onLeft: '{name}（左侧）',
  onRight: '{name}（右侧）',
  appTitle: 'Tsubo：哪里痛？',
}
