import type { sheetButtonWords } from '../sheetButton'
import type { Translated } from '../translated'

export const sheetButton: Translated<typeof sheetButtonWords> = {
  add: 'Añadir a la hoja',
  remove: 'Quitar de la hoja',
  addPoint: 'Añadir {code} a la hoja',
  removePoint: 'Quitar {code} de la hoja',
  addShort: '+ Hoja',
  onSheet: '✓ Hoja',
}
