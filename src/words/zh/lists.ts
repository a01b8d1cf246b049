import type { listsWords } from '../lists'
import type { Translated } from '../translated'

export const lists: Translated<typeof listsWords> = {
  points: '穴位',
  pointsOf: '穴位：{filters}',
  extra: '经外奇穴',
  selfPressed: '可自行按压',
  left: '左侧',
  right: '右侧',
  midline: '正中线',
  comma: '，',
}
