import type { spotWords } from '../spots'
import type { Translated } from '../translated'

export const spots: Translated<typeof spotWords> = {
  back: '后',
  'first and second toes': '第1、2趾',
  'fourth and fifth toes': '第4、5趾',
  front: '前',
  index: '食指',
  'index and middle': '食指与中指',
  'index side': '食指侧',
  inner: '内侧',
  little: '小指',
  'little-finger side': '小指侧',
  middle: '中指',
  'middle and ring': '中指与无名指',
  outer: '外侧',
  ring: '无名指',
  'ring and little': '无名指与小指',
  'second and third toes': '第2、3趾',
  side: '侧面',
  'third and fourth toes': '第3、4趾',
  thumb: '拇指',
  'thumb and index': '拇指与食指',
}
