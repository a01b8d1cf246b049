import type { pressingWords } from '../pressing'
import type { Translated } from '../translated'

export const pressing: Translated<typeof pressingWords> = {
  with: 'Con',
  direction: 'Dirección',
  strength: 'Fuerza',
  motion: 'Movimiento',
  time: 'Tiempo',
  position: 'Postura',
  who: 'Quién',
  note: 'Nota',

  thumb: 'pulgar',
  fingerPads: 'yemas de los dedos',
  middleFinger: 'dedo medio',
  oneKnuckle: 'un nudillo',
  knuckles: 'nudillos',
  pincer: 'pulgar y otro dedo, en pinza',
  palm: 'palma de la mano',
  ball: 'pelota',
  roller: 'rodillo',
  cane: 'bastón de masaje',
  comma: ', ',
  lastOf: '{before} o {last}',

  light: 'leve',
  lightToModerate: 'de leve a moderada',
  moderate: 'moderada',
  lightInFull: 'Leve',
  lightToModerateInFull: 'De leve a moderada',
  moderateInFull: 'Moderada: una molestia agradable, nunca dolor',

  hold: 'Mantenga la presión sin moverse',
  knead: 'Amase en círculos pequeños y lentos',
  holdAndKnead: 'Mantenga la presión y luego amase en círculos pequeños y lentos',
  rub: 'Frote suavemente de un lado a otro',

  self: 'Usted mismo o misma',
  partner: 'Con otra persona',
  either: 'Usted mismo o misma, o con otra persona',

  once: '{seconds} segundos, una vez',
  times: '{seconds} segundos, {times} veces',
  inOneLine: '{tools}; {strength}; {time}.',
}
