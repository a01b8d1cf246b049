import type { adviceWords } from '../advice'
import type { Translated } from '../translated'

export const advice: Translated<typeof adviceWords> = {
  notForPressing: 'No presionar',
  notForPressingFirst: 'No presionar.',
  notOffered:
    'El atlas muestra dónde está {code} y no ofrece a nadie ninguna forma de presionarlo.',
  lightly: 'Para usted: presione con suavidad y poco tiempo.',
  askFirst: 'Para usted: consulte antes de presionar aquí.',
  doNotPress: 'Excluido para usted: no presione aquí.',
  leftOutBecause: 'Excluido para usted: {reason}',
  leftOutForYou: 'Excluidos para usted',
  leftOutAre: 'Excluidos para usted:',
  leftOutPoint: '{code} ({reason})',
  sentence: '{words}.',
  comma: ', ',
  semicolon: '; ',
  forYou: 'Para usted',
  change: 'Cambiar lo que dije',
  cautions: 'Precauciones',
  takeCare: 'Tenga cuidado',
  concernsYou: '¿Es este su caso?',
}
