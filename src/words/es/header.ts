import type { headerWords } from '../header'
import type { Translated } from '../translated'

export const header: Translated<typeof headerWords> = {
  main: 'Principal',
  body: 'Cuerpo',
  points: 'Puntos',
  channels: 'Canales',
  sheet: 'Hoja',
  sheetOf: { one: 'Hoja, {count} punto', other: 'Hoja, {count} puntos' },
  search: 'Buscar',
}
