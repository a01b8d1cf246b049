import type { sceneWords } from '../scene'
import type { Translated } from '../translated'

export const scene: Translated<typeof sceneWords> = {
  nothingChosen: '全身。未选择部位，没有穴位亮起。',
  shown: '{what}。',
  chosen: '已选择：{what}。',
  chosenInFront: '已选择：{what}，位于身体正面。',
  chosenBehind: '已选择：{what}，位于身体背面。',
  chosenBeside: '已选择：{what}，位于身体侧面。',
  onRegion: '{point}，所在部位：{region}',
  above: '上方为{names}',
  below: '下方为{names}',
  beside: '旁边为{names}',
  both: '{one}和{other}',
  sentence: '{clauses}。',
  semicolon: '；',
  noneLit: '没有穴位亮起。',
  noOtherLit: '没有其他穴位亮起。',
  lit: { other: '有 {count} 个穴位亮起。' },
  othersLit: { other: '另有 {count} 个穴位亮起。' },
  litNamed: { other: '有 {count} 个穴位亮起：{codes}。' },
  othersLitNamed: { other: '另有 {count} 个穴位亮起：{codes}。' },
}
