import type { sheetHandleWords } from '../sheetHandle'
import type { Translated } from '../translated'

export const sheetHandle: Translated<typeof sheetHandleWords> = {
  height: '列表高度',
  low: '低',
  half: '中',
  high: '高',
}
