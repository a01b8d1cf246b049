import type { pressWords } from '../press'
import type { Translated } from '../translated'

export const press: Translated<typeof pressWords> = {
  left: '左侧。',
  right: '右侧。',
  midline: '正中线上。',

  placeThumb: '把拇指指腹放在穴位上。',
  placeFingerPads: '把三指并拢，指腹放在穴位上。',
  placeMiddleFinger: '把中指指腹放在穴位上。',
  placeKnuckle: '屈起一指，把指节抵在穴位上。',
  placeKnuckles: '松松地握拳，把指节抵在穴位上。',
  placePincer: '用拇指和另一手指捏住穴位。',
  placePalm: '把掌根放在穴位上。',
  placeBall: '把按摩球放到穴位上，比如夹在身体与墙之间。',
  placeRoller: '把滚轴放到穴位上。',
  placeCane: '把按摩拐的圆头抵在穴位上。',

  pressLight: '缓慢而轻柔地按下。',
  pressLightToModerate: '缓慢按下，按到感觉结实而仍然舒服为止。',
  pressModerate: '缓慢用身体的重量按下，最多到舒服的酸胀感，绝不到疼痛。',

  hold: '按住不动，慢慢呼气。',
  knead: '缓慢地小圈揉按，皮肤随手指一起移动。',
  rub: '轻轻来回擦。',
  release: '像按下时一样慢慢松开。',

  previous: '上一步',
  next: '下一步',
  pause: '暂停',
  resume: '继续',
  finish: '完成',
  stop: '停止',
  pressedWith: '按压工具',
  secondsLeft: '还剩 {seconds} 秒',
  shortened: '演示比实际短。实际按压：{time}。',
  shortenedOneSide: '演示比实际短。实际按压：{time}，然后换另一侧。',
}
