import type { channelWords } from '../channel'
import type { Translated } from '../translated'

export const channel: Translated<typeof channelWords> = {
  channels: 'Canales',
  intro:
    'La tradición enlaza los puntos a lo largo de catorce canales, que llevan nombres de órganos. Son una manera antigua de ordenar el cuerpo; nadie los ha encontrado bajo la piel.',
  extra: 'Puntos extraordinarios',
  extraMeans: 'Puntos que la tradición usa pero que no cuenta en ninguno de los catorce canales.',
  points: { one: '{count} punto', other: '{count} puntos' },
  thePoints: 'Los puntos ({number})',
  inOrder: 'Sus puntos, en orden ({number})',
  narrow: 'Acotar esta lista por parte del cuerpo, lado o función',
  about: 'Sobre este canal',
  runs: '{direction}.',
  pairedWith: 'Emparejado con',
  element: 'Elemento',
  otherBooks: 'En otros libros',
  alsoLetters: '{letters} (en algunos libros {also})',
  comma: ', ',
  firstIs: 'Primero: {code}',
  lastIs: 'Último: {code}',
  along: 'A lo largo del canal',
  position: 'Punto {at} de {all}',
  first: 'Primero',
  previous: 'Anterior',
  next: 'Siguiente',
  last: 'Último',
  keys: 'Las teclas {back} y {on} recorren el canal.',
}
