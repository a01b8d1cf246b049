import type { listsWords } from '../lists'
import type { Translated } from '../translated'

export const lists: Translated<typeof listsWords> = {
  points: 'Puntos',
  pointsOf: 'Puntos: {filters}',
  extra: 'puntos extra',
  selfPressed: 'aptos para autopresión',
  left: 'lado izquierdo',
  right: 'lado derecho',
  midline: 'línea media',
  comma: ', ',
}
