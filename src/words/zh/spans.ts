import type { spanWords } from '../spans'
import type { Translated } from '../translated'

export const spans: Translated<typeof spanWords> = {
  'axilla-elbow': '上臂前面，腋前皱褶至肘横纹',
  'axilla-elbow-back': '上臂后面，腋后皱褶至肘尖',
  'condyle-malleolus': '小腿内侧，胫骨内侧骨突下方至内踝最高处',
  coracoids: '锁骨下方两个钩状骨突内缘之间',
  'elbow-wrist-dorsal': '前臂背侧，肘外侧至腕横纹',
  'elbow-wrist-palmar': '前臂掌侧，肘横纹至腕横纹',
  'glabella-hair': '两眉之间至前发际',
  'gluteal-knee': '大腿后面，臀下横纹至膝后横纹',
  'hair-corners': '两额角发际之间',
  'hair-front-back': '头部，额前发际至颈后发际',
  'knee-ankle-front': '小腿前面，膝盖骨下方外侧的凹陷至脚踝前面',
  'knee-malleolus': '小腿外侧，膝后横纹至外踝最高处',
  mastoids: '两耳后的骨头之间',
  'navel-pubis': '肚脐至耻骨上缘',
  nipples: '两乳头之间',
  'pubis-patella': '大腿前面，耻骨上缘至膝盖骨上缘',
  scapulae: '两肩胛骨内缘之间，双臂下垂',
  sternum: '胸骨，喉下凹窝至胸骨下端',
  'thumb-width': '拇指关节处的宽度',
  'trochanter-knee': '大腿外侧，髋外侧骨突至膝后横纹',
  'xiph-navel': '胸骨下端至肚脐',
}
