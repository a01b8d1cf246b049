import type { searchWords } from '../search'
import type { Translated } from '../translated'

export const search: Translated<typeof searchWords> = {
  search: 'Buscar',
  label: 'Buscar puntos, zonas, canales, músculos',
  hint: 'Dónde duele, un punto, un número …',
  close: 'Cerrar',
  answers: 'Respuestas',
  nothing: 'No hay nada con ese nombre. Pruebe con otra palabra o con menos letras.',
  counted: { one: '{count} respuesta', other: '{count} respuestas, la mejor primero' },
  leftOut: 'Excluido para usted: {why}',
  notForPressing: 'No se debe presionar: {why}',

  danger: 'Pida ayuda primero',
  guide: 'Guías de zonas doloridas',
  region: 'Zonas de la piel',
  point: 'Puntos',
  channel: 'Canales',
  muscle: 'Músculos',
  landmark: 'Referencias del cuerpo',
  care: 'Guía de cuidados',
  list: 'Listas de puntos',

  examples: 'Por ejemplo',
  exampleBack: 'zona lumbar',
  exampleNeck: 'cuello rígido',
  exampleMuscle: 'isquiotibiales',
  exampleOlder: 'Vejiga 47',
  canAsk:
    'Una zona que duele, un músculo, un hueso; un punto por su código, su nombre o su número en cualquier libro; o un canal.',
  keyChoose: 'eligen',
  keyOpens: 'abre',
  keyCloses: 'cierra',
  keyAdds: 'pone un punto en la hoja',
  add: '+ Hoja',
  isOn: '✓ Hoja',
  added: '{code} está en la hoja.',
  removed: '{code} ya no está en la hoja.',
  comma: ', ',
  stop: '.',
  keysBring: 'Desde cualquier lugar, {slash} o {keys} le trae aquí.',
}
