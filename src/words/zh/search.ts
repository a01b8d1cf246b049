import type { searchWords } from '../search'
import type { Translated } from '../translated'

export const search: Translated<typeof searchWords> = {
  search: '搜索',
  label: '搜索穴位、部位、经络、肌肉',
  hint: '哪里痛、穴位名或编号……',
  close: '关闭',
  answers: '结果',
  nothing: '没有找到这个名称。请换一个词，或少输几个字。',
  counted: { other: '{count} 个结果，最符合的在前' },
  leftOut: '已为您排除：{why}',
  notForPressing: '不宜按压：{why}',

  guide: '疼痛部位指南',
  region: '体表区域',
  point: '穴位',
  channel: '经络',
  muscle: '肌肉',
  landmark: '体表标志',
  care: '调护指南',
  list: '穴位列表',

  examples: '例如',
  exampleBack: '腰',
  exampleNeck: '脖子僵硬',
  exampleMuscle: '腘绳肌',
  exampleOlder: '膀胱经 47',
  canAsk: '疼痛的部位、肌肉或骨骼；穴位的代码、名称，或任何书中的编号；也可以输入经络。',
  keyChoose: '选择',
  keyOpens: '打开',
  keyCloses: '关闭',
  comma: '，',
  stop: '。',
  keysBring: '在任何页面按 {slash} 或 {keys} 即可搜索。',
}
