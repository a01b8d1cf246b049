import type { appWords } from '../app'
import type { Translated } from '../translated'

export const app: Translated<typeof appWords> = {
  languageNotThere: 'No se pudieron cargar los textos de ese idioma. Compruebe la conexión.',
  unknownPlace: 'No conocemos ese lugar. Aquí tiene el cuerpo entero.',
  searchNotThere: 'No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
  aboutMeUnreadable:
    'No se pudo leer lo que dijo sobre usted. Vuelva a mirar «Sobre mí», por favor.',
  unreadable: 'Algo que este navegador guardó antes no se pudo leer. Queda apartada una copia.',
  notStored:
    'El almacenamiento de este navegador está lleno o bloqueado: lo que elija y escriba ahora se pierde al cerrar la página. Para conservar una hoja, guárdela como archivo.',
  body: 'El cuerpo',
  panel: 'Puntos y lugares',
  close: 'Cerrar',
}
