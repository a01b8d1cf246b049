import type { spotWords } from '../spots'
import type { Translated } from '../translated'

export const spots: Translated<typeof spotWords> = {
  back: 'detrás',
  'first and second toes': 'primer y segundo dedo del pie',
  'fourth and fifth toes': 'cuarto y quinto dedo del pie',
  front: 'delante',
  index: 'índice',
  'index and middle': 'índice y medio',
  'index side': 'lado del índice',
  inner: 'interno',
  little: 'meñique',
  'little-finger side': 'lado del meñique',
  middle: 'medio',
  'middle and ring': 'medio y anular',
  outer: 'externo',
  ring: 'anular',
  'ring and little': 'anular y meñique',
  'second and third toes': 'segundo y tercer dedo del pie',
  side: 'al lado',
  'third and fourth toes': 'tercer y cuarto dedo del pie',
  thumb: 'pulgar',
  'thumb and index': 'pulgar e índice',
}
