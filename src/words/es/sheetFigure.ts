import type { sheetFigureWords } from '../sheetFigure'
import type { Translated } from '../translated'

export const sheetFigure: Translated<typeof sheetFigureWords> = {
  front: 'Vista frontal',
  back: 'Vista posterior',
  left: 'Lado izquierdo',
  right: 'Lado derecho',
  head: 'Cabeza',
  leftHand: 'Mano izquierda',
  rightHand: 'Mano derecha',
  leftFoot: 'Pie izquierdo',
  rightFoot: 'Pie derecho',
  fromFront: 'desde delante',
  fromBack: 'desde atrás',
  fromLeft: 'desde el lado izquierdo',
  fromRight: 'desde el lado derecho',
  partSeen: '{part}, {from}',
  pointSeen: '{code} en el cuerpo, visto {from}',
  underneath: 'Está por debajo; aquí no se ve.',
  letters: '{list}.',
  ticks: 'Línea con marcas: {list}.',
  after: '{before} {next}',
  thenNext: '{before}, luego {next}',
}
