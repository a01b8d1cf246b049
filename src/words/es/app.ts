import type { appWords } from '../app'
import type { Translated } from '../translated'

export const app: Translated<typeof appWords> = {
  languageNotThere: 'No se pudieron cargar los textos de ese idioma. Compruebe la conexión.',
  unknownPlace: 'No conocemos ese lugar. Aquí tiene el cuerpo entero.',
  searchNotThere: 'No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
  aboutMeUnreadable:
    'No se pudo leer lo que dijo sobre usted. Vuelva a mirar «Sobre mí», por favor.',
  body: 'El cuerpo',
  panel: 'Puntos y lugares',
  close: 'Cerrar',
}
