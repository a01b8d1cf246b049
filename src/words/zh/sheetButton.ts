import type { sheetButtonWords } from '../sheetButton'
import type { Translated } from '../translated'

export const sheetButton: Translated<typeof sheetButtonWords> = {
  add: '加入清单',
  remove: '从清单移除',
  addPoint: '将 {code} 加入清单',
  removePoint: '从清单移除 {code}',
  addShort: '+ 清单',
  onSheet: '✓ 清单',
}
