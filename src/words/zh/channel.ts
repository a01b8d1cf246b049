import type { channelWords } from '../channel'
import type { Translated } from '../translated'

export const channel: Translated<typeof channelWords> = {
  channels: '经络',
  intro:
    '传统上把穴位串在十四条经络上，多以脏腑命名。这是一种古老的整理人体的方式；没有人在皮肤之下找到过它们。',
  extra: '经外奇穴',
  extraMeans: '传统上使用、但不归入十四经的穴位。',
  points: { other: '{count} 个穴位' },
  thePoints: '穴位（{number}）',
  inOrder: '本经穴位，依次排列（{number}）',
  narrow: '按身体部位、侧别或类别缩小此列表',
  about: '关于这条经络',
  runs: '{direction}。',
  pairedWith: '表里经',
  element: '五行',
  otherBooks: '其他书中',
  alsoLetters: '{letters}（在有些书中为 {also}）',
  comma: '、',
  firstIs: '首穴：{code}',
  lastIs: '末穴：{code}',
  along: '沿经络',
  position: '第 {at} 穴，共 {all} 穴',
  first: '首穴',
  previous: '上一穴',
  next: '下一穴',
  last: '末穴',
  keys: '按 {back} 和 {on} 键可沿经络移动。',
}
