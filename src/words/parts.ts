import { i18n } from './i18n'

/** The parts of the body, by their names in the data. */
export const partsWords = i18n('parts', {
  head: 'head',
  face: 'face',
  neck: 'neck',
  chest: 'chest',
  abdomen: 'abdomen',
  'upper back': 'upper back',
  'lower back': 'lower back',
  'sacrum/buttock': 'sacrum/buttock',
  shoulder: 'shoulder',
  'upper arm': 'upper arm',
  forearm: 'forearm',
  'wrist/hand': 'wrist/hand',
  thigh: 'thigh',
  knee: 'knee',
  'lower leg': 'lower leg',
  'ankle/foot': 'ankle/foot',
})
