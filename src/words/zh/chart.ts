import type { chartWords } from '../chart'
import type { Translated } from '../translated'

export const chart: Translated<typeof chartWords> = {
  failed: '无法加载平面图，旁边的列表仍可使用。',
  front: '人体正面',
  back: '人体背面',
  left: '人体左侧',
  right: '人体右侧',
}
