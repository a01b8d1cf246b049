import type { chartWords } from '../chart'
import type { Translated } from '../translated'

export const chart: Translated<typeof chartWords> = {
  failed: 'No se pudo cargar el dibujo. Las listas de al lado siguen funcionando.',
  front: 'El cuerpo de frente',
  back: 'El cuerpo de espalda',
  left: 'El cuerpo desde su izquierda',
  right: 'El cuerpo desde su derecha',
}
