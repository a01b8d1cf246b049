import type { bodyPartsWords } from '../bodyParts'
import type { Translated } from '../translated'

export const bodyParts: Translated<typeof bodyPartsWords> = {
  head: 'Cabeza y cuello',
  back: 'Hombro y espalda',
  front: 'Pecho y vientre',
  arm: 'Brazo y mano',
  leg: 'Pierna y pie',
}
