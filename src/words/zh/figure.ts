import type { figureWords } from '../figure'
import type { Translated } from '../translated'

export const figure: Translated<typeof figureWords> = {
  drive: '人体。方向键移动，回车键打开，问号键列出所有按键',
  drawing: '正在绘制人体 …',
  showWhere: '指出哪里痛',
  view: '视角',
  front: '正面',
  back: '背面',
  left: '左侧',
  right: '右侧',
  reset: '复位',
  fromFront: '从正面看',
  fromBack: '从背面看',
  fromLeft: '左侧：从身体的左侧看',
  fromRight: '右侧：从身体的右侧看',
  resetView: '恢复初始视角',
  body: '人体',
  female: '女',
  male: '男',
  flat: '平面',
  flatMeans: '平面图：用图画代替三维人体',
}
