import type { figureHelpWords } from '../figureHelp'
import type { Translated } from '../translated'

export const figureHelp: Translated<typeof figureHelpWords> = {
  nothingFurther: '这个方向上没有更多部位。',
  move: '移动',
  opens: '打开',
  goesUp: '返回上一级',
  allKeys: '全部按键',
  close: '关闭',
  title: '键盘',
  anywhere: '任何位置',
  search: '搜索',
  alongChannel: '沿穴位所在的经络移动',
  theseKeys: '显示这些快捷键',
  onBody: '在人体上',
  toNeighbour: '到旁边、上方或下方的部位；左右方向会绕身体一周',
  openRegion: '打开该部位',
  toFirstLit: '到第一个亮起的穴位',
  oneLevelUp: '返回上一级：从穴位到它的列表，再到全身',
  nearerFarther: '放大、缩小',
  inSteps: '在找穴或按压的步骤中',
  inSession: '在一次按压中',
  backAndOn: '上一步、下一步',
  pauseGoOn: '暂停、继续',
  askToStop: '暂停并询问是否停止',
  space: '空格',
  howTo: '按 Tab 键可到达人体；人体上的一切也都在旁边的列表里。',
}
