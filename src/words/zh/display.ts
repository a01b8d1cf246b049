import type { displayWords } from '../display'
import type { Translated } from '../translated'

export const display: Translated<typeof displayWords> = {
  language: '语言',
  asBrowser: '跟随浏览器',
  close: '关闭',
  title: '显示',
  theme: '主题',
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  textSize: '字号',
  normal: '标准',
  large: '大',
  larger: '更大',
  hand: '惯用手',
  rightHand: '右手：列表在右侧',
  leftHand: '左手：列表在左侧',
  modest: '遮盖视图',
  modestMeans: '像穿泳装一样遮盖身体，所有穴位仍然可见。',
}
