import type { pointWords } from '../point'
import type { Translated } from '../translated'

export const point: Translated<typeof pointWords> = {
  where: 'Dónde está',
  oneCun: 'Un cun es más o menos el ancho de su propio pulgar.',
  cunOfBone:
    'Un cun es una proporción de su propio cuerpo. En la cabeza, el pecho y el vientre el pulgar no sirve para medirlo: use las proporciones de abajo.',
  find: 'Cómo encontrarlo',
  unsure: 'El lugar es inseguro.',
  notQuiteSure: 'El lugar no es del todo seguro.',
  press: 'Cómo presionarlo',
  beneath: 'Debajo de la piel',
  tradition: 'En la tradición',
  names: 'Nombres',
  chinese: 'Chino',
  japanese: 'Japonés',
  korean: 'Coreano',
  otherBooks: 'En otros libros',
  olderNumber: 'Número antiguo',
  olderNumberIs:
    'Vejiga {older} (B{older}, UB{older}) en los libros que numeran la espalda antes que el muslo. El BL{older} de hoy es otro punto.',
  role: 'Función clásica',
  comma: ', ',
  local: 'local',
  nearby: 'cercano',
  distant: 'distante',
}
