import type { pressWords } from '../press'
import type { Translated } from '../translated'

export const press: Translated<typeof pressWords> = {
  left: 'Lado izquierdo.',
  right: 'Lado derecho.',
  midline: 'En la línea media.',

  placeThumb: 'Apoye la yema del pulgar sobre el punto.',
  placeFingerPads: 'Apoye las yemas de tres dedos sobre el punto, una al lado de otra.',
  placeMiddleFinger: 'Apoye la yema del dedo medio sobre el punto.',
  placeKnuckle: 'Ponga un nudillo doblado sobre el punto.',
  placeKnuckles: 'Cierre el puño sin apretar y ponga los nudillos sobre el punto.',
  placePincer: 'Tome el punto entre el pulgar y otro dedo.',
  placePalm: 'Apoye la base de la palma sobre el punto.',
  placeBall: 'Lleve la pelota al punto, como entre usted y una pared.',
  placeRoller: 'Lleve el rodillo al punto.',
  placeCane: 'Ponga el pomo del bastón sobre el punto.',

  pressLight: 'Presione despacio y con suavidad.',
  pressLightToModerate: 'Presione despacio, hasta que se sienta firme y aún agradable.',
  pressModerate: 'Cargue el peso despacio, hasta una molestia agradable y nunca hasta el dolor.',

  hold: 'No se mueva y espire lentamente.',
  knead: 'Amase en círculos pequeños y lentos; la piel acompaña.',
  rub: 'Frote suavemente de un lado a otro.',
  release: 'Suelte tan despacio como llegó.',

  previous: 'Anterior',
  next: 'Siguiente',
  pause: 'Pausa',
  resume: 'Seguir',
  finish: 'Terminar',
  stop: 'Parar',
  pressedWith: 'Se presiona con',
  secondsLeft: 'Quedan {seconds} s',
  shortened: 'Se muestra más breve de lo que es. Presione durante {time}.',
  shortenedOneSide:
    'Se muestra más breve de lo que es. Presione durante {time}; después, el otro lado.',
}
