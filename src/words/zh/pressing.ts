import type { pressingWords } from '../pressing'
import type { Translated } from '../translated'

export const pressing: Translated<typeof pressingWords> = {
  with: '用什么按',
  direction: '方向',
  strength: '力度',
  motion: '手法',
  time: '时间',
  position: '体位',
  who: '由谁来按',
  note: '说明',

  thumb: '拇指',
  fingerPads: '手指指腹',
  middleFinger: '中指',
  oneKnuckle: '单个指节',
  knuckles: '指节',
  pincer: '拇指与另一手指捏住',
  palm: '手掌',
  ball: '按摩球',
  roller: '滚轴',
  cane: '按摩拐',
  comma: '、',
  lastOf: '{before}或{last}',

  light: '轻',
  lightToModerate: '轻到中等',
  moderate: '中等',
  lightInFull: '轻',
  lightToModerateInFull: '轻到中等',
  moderateInFull: '中等：舒服的酸胀感，绝不疼痛',

  hold: '按住不动',
  knead: '缓慢地小圈揉按',
  holdAndKnead: '先按住，再缓慢地小圈揉按',
  rub: '轻轻来回擦',

  self: '自己按',
  partner: '请他人帮忙按',
  either: '自己按，或请他人帮忙按',

  once: '{seconds} 秒，1 次',
  times: '{seconds} 秒，{times} 次',
  inOneLine: '{tools}；力度{strength}；{time}。',
}
