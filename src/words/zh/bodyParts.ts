import type { bodyPartsWords } from '../bodyParts'
import type { Translated } from '../translated'

export const bodyParts: Translated<typeof bodyPartsWords> = {
  head: '头颈部',
  back: '肩背部',
  front: '胸腹部',
  arm: '手臂与手',
  leg: '腿与足',
}
