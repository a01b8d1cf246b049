import type { sheetHandleWords } from '../sheetHandle'
import type { Translated } from '../translated'

export const sheetHandle: Translated<typeof sheetHandleWords> = {
  height: 'Altura de la lista',
  low: 'baja',
  half: 'media',
  high: 'alta',
}
