import type { headerWords } from '../header'
import type { Translated } from '../translated'

export const header: Translated<typeof headerWords> = {
  main: 'Principal',
  body: 'Cuerpo',
  points: 'Puntos',
  channels: 'Canales',
  sheet: 'Hoja',
  sheetOf: { one: 'Hoja, {count} punto', other: 'Hoja, {count} puntos' },
  about: 'Información y seguridad',
  display: 'Aspecto',
  displayOf: 'Aspecto: tema, tamaño del texto, idioma, vista discreta',
  search: 'Buscar',
  aboutMe: 'Sobre mí',
  aboutMeSaid: {
    one: 'Sobre mí, {count} dato indicado',
    other: 'Sobre mí, {count} datos indicados',
  },
}
