import type { figureHelpWords } from '../figureHelp'
import type { Translated } from '../translated'

export const figureHelp: Translated<typeof figureHelpWords> = {
  nothingFurther: 'No hay nada más en esa dirección.',
  move: 'mueven',
  opens: 'abre',
  goesUp: 'sube',
  allKeys: 'todas las teclas',
  close: 'Cerrar',
  title: 'Teclado',
  anywhere: 'En cualquier lugar',
  search: 'Buscar',
  alongChannel: 'Por el canal de un punto',
  theseKeys: 'Estos atajos',
  onBody: 'Sobre el cuerpo',
  toNeighbour:
    'A la zona de al lado, de arriba o de abajo; hacia los lados se da la vuelta al cuerpo',
  openRegion: 'Abrir la zona',
  toFirstLit: 'Al primer punto iluminado',
  oneLevelUp: 'Un nivel arriba: del punto a su lista, y de ahí al cuerpo entero',
  nearerFarther: 'Más cerca, más lejos',
  inSteps: 'En los pasos hacia un punto o de una presión',
  inSession: 'En una sesión',
  backAndOn: 'Un paso atrás, un paso adelante',
  pauseGoOn: 'Pausar, seguir',
  askToStop: 'Pausar y preguntar si se termina',
  space: 'Espacio',
  howTo: 'Con Tab se llega al cuerpo; todo lo que hay en él está también en las listas de al lado.',
}
