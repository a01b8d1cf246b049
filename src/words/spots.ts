import { i18n } from './i18n'

/** The places of codes that stand for several, by their names in the data; bones go by number. */
export const spotWords = i18n('spots', {
  back: 'back',
  'first and second toes': 'first and second toes',
  'fourth and fifth toes': 'fourth and fifth toes',
  front: 'front',
  index: 'index',
  'index and middle': 'index and middle',
  'index side': 'index side',
  inner: 'inner',
  little: 'little',
  'little-finger side': 'little-finger side',
  middle: 'middle',
  'middle and ring': 'middle and ring',
  outer: 'outer',
  ring: 'ring',
  'ring and little': 'ring and little',
  'second and third toes': 'second and third toes',
  side: 'side',
  'third and fourth toes': 'third and fourth toes',
  thumb: 'thumb',
  'thumb and index': 'thumb and index',
})
