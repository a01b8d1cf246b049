import type { regionWords } from '../region'
import type { Translated } from '../translated'

export const region: Translated<typeof regionWords> = {
  guideFor: 'Guía: {name}',
  howToReach: 'Cómo alcanzarlo.',
  corePoints: 'Puntos principales',
  inOrder: 'En el orden en que se presionan.',
  allLeftOut: 'Todos están excluidos; vea más abajo.',
  printedAs: 'Impreso como «{printed}».',
  furtherPoints: 'Más puntos, cercanos y lejanos',
  furtherMeans: 'También de la tradición, primero los más cercanos, cada uno con su motivo.',
  also: 'También en esta zona de la piel',
  alsoMeans: 'Están aquí; la guía no los nombra.',
  here: 'Puntos en esta zona de la piel',
  nothingHere:
    'Ningún punto de este atlas está aquí. Las guías de la primera página pueden ayudar.',
  notOffered: 'Impresos en una fuente, no ofrecidos',
  partOf: 'También forma parte de',
  evidence: 'Qué dice la investigación',
  certainty: 'Grado de certeza:',
  source: 'Fuente {number}',
  sources: 'Fuentes {numbers}',
  comma: ', ',
  sourceList: 'Fuentes ({number})',
  side: 'Lado del cuerpo',
  left: 'Izquierdo',
  right: 'Derecho',
  addAll: 'Añadir los {number} a la hoja',
  addAllOne: 'Añadirlo a la hoja',
  addOthers: 'Añadir los otros {number} a la hoja',
  addOther: 'Añadir el otro a la hoja',
  allOnSheet: 'Todos están en su {sheet}.',
  sheet: 'hoja',
  leftOut: {
    one: 'Un punto está excluido: vea más abajo.',
    other: '{count} puntos están excluidos: vea más abajo.',
  },
}
