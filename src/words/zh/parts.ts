import type { partsWords } from '../parts'
import type { Translated } from '../translated'

export const parts: Translated<typeof partsWords> = {
  head: '头部',
  face: '面部',
  neck: '颈部',
  chest: '胸部',
  abdomen: '腹部',
  'upper back': '上背部',
  'lower back': '腰部',
  'sacrum/buttock': '骶部/臀部',
  shoulder: '肩部',
  'upper arm': '上臂',
  forearm: '前臂',
  'wrist/hand': '腕部/手部',
  thigh: '大腿',
  knee: '膝部',
  'lower leg': '小腿',
  'ankle/foot': '踝部/足部',
}
