import type { sheetFigureWords } from '../sheetFigure'
import type { Translated } from '../translated'

export const sheetFigure: Translated<typeof sheetFigureWords> = {
  front: '正面',
  back: '背面',
  left: '左侧面',
  right: '右侧面',
  head: '头部',
  leftHand: '左手',
  rightHand: '右手',
  leftFoot: '左足',
  rightFoot: '右足',
  fromFront: '正面观',
  fromBack: '背面观',
  fromLeft: '左侧观',
  fromRight: '右侧观',
  partSeen: '{part}，{from}',
  pointSeen: '{code} 在身体上的位置，{from}',
  underneath: '它位于下方，此处看不见。',
  letters: '{list}。',
  ticks: '带刻度的线：{list}。',
  after: '{before}{next}',
  thenNext: '{before}，再 {next}',
}
