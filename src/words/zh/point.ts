import type { pointWords } from '../point'
import type { Translated } from '../translated'

export const point: Translated<typeof pointWords> = {
  where: '位置',
  oneCun: '一寸大约是您自己拇指的宽度。',
  cunOfBone: '寸是自己身体的比例。在头部、胸部和腹部不能用拇指来量：请按下面的比例。',
  find: '怎样找到',
  unsure: '位置不确定。',
  notQuiteSure: '位置不完全确定。',
  press: '怎样按压',
  beneath: '皮肤之下',
  tradition: '传统用法',
  names: '名称',
  chinese: '中文',
  japanese: '日文',
  korean: '韩文',
  otherBooks: '其他书中',
  olderNumber: '旧编号',
  olderNumberIs:
    '在先给背部、后给大腿编号的书里，它是膀胱经 {older} 号（B{older}、UB{older}）。今天的 BL{older} 是另一个穴位。',
  role: '特定穴类别',
  comma: '、',
  local: '局部',
  nearby: '邻近',
  distant: '远端',
}
