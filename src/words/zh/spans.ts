import type { spanWords } from '../spans'
import type { Translated } from '../translated'

export const spans: Translated<typeof spanWords> = {
  'axilla-elbow': '上臂前面，腋前襞至肘横纹',
  'axilla-elbow-back': '上臂后面，腋后襞至肘尖',
  'condyle-malleolus': '小腿内侧，胫骨内侧髁下方至内踝尖',
  coracoids: '锁骨下方两喙突内缘之间',
  'elbow-wrist-dorsal': '前臂背侧，肘外侧至腕横纹',
  'elbow-wrist-palmar': '前臂掌侧，肘横纹至腕横纹',
  'glabella-hair': '两眉之间至前发际',
  'gluteal-knee': '大腿后面，臀沟至腘横纹',
  'hair-corners': '两额角发际之间',
  'hair-front-back': '头部，前发际至后发际',
  'knee-ankle-front': '小腿前面，外膝眼至踝关节前方',
  'knee-malleolus': '小腿外侧，腘横纹至外踝尖',
  mastoids: '两耳后乳突之间',
  'navel-pubis': '脐中至耻骨上缘',
  nipples: '两乳头之间',
  'pubis-patella': '大腿前面，耻骨上缘至髌底',
  scapulae: '两肩胛骨内缘之间，双臂下垂',
  sternum: '胸骨，胸骨上窝至胸骨体下端',
  'thumb-width': '拇指关节处的宽度',
  'trochanter-knee': '大腿外侧，股骨大转子至腘横纹',
  'xiph-navel': '胸骨下端至脐中',
}
