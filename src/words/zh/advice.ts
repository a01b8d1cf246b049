import type { adviceWords } from '../advice'
import type { Translated } from '../translated'

export const advice: Translated<typeof adviceWords> = {
  notForPressing: '不可按压',
  notForPressingFirst: '不可按压。',
  notOffered: '本图谱只标出 {code} 的位置，不向任何人提供按压方法。',
  lightly: '对您：请轻按、短按。',
  askFirst: '对您：在这里按压之前，请先咨询。',
  doNotPress: '已为您略去：不要按压这里。',
  leftOutBecause: '已为您略去：{reason}',
  leftOutForYou: '已为您略去',
  leftOutAre: '已为您略去：',
  leftOutPoint: '{code}（{reason}）',
  sentence: '{words}。',
  comma: '、',
  semicolon: '；',
  forYou: '对您',
  change: '修改我说过的情况',
  cautions: '注意事项',
  takeCare: '请注意',
  concernsYou: '这与您有关吗？',
}
