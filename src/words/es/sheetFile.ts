import type { sheetFileWords } from '../sheetFile'
import type { Translated } from '../translated'

export const sheetFile: Translated<typeof sheetFileWords> = {
  notReadable: 'No se pudo leer.',
  tooLarge: 'Es demasiado grande para ser una hoja.',
  notJson: 'No es un archivo JSON.',
  notSheet: 'No es una hoja de puntos.',
  newer: 'Se creó con una versión de Tsubo más reciente que esta.',
  wrongVersion: 'Su versión falta o es incorrecta.',
  unknownPart: 'Tiene una parte que no conocemos: «{part}».',
  noPoints: 'Falta su lista de puntos.',
  tooMany: 'Tiene más de {most} puntos.',
  twice: 'Nombra un punto dos veces.',
  notText: 'Su «{part}» no es texto.',
  tooLong: 'Su «{part}» es demasiado largo.',
  unreadable: 'Uno de sus puntos no se puede leer.',
  noCode: 'Uno de sus puntos no tiene código.',
  notOffered: '«{code}» no es un punto que este atlas ofrezca.',
  noSide: 'A uno de sus puntos le falta el lado: both (ambos), left (izquierdo) o right (derecho).',
}
