import type { stageWords } from '../stage'
import type { Translated } from '../translated'

export const stage: Translated<typeof stageWords> = {
  body: '三维人体。所有部位和穴位也都在列表中。',
  lost: '人体图像已丢失，列表仍可使用。',
}
