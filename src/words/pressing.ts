import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** How a point is pressed: tools, strength, motion and time, as cards, sheets and sessions say them. */
export const pressingWords = i18n('pressing', {
  with: 'With',
  direction: 'Direction',
  strength: 'Strength',
  motion: 'Motion',
  time: 'Time',
  position: 'Position',
  who: 'Who',
  note: 'Note',

  thumb: 'thumb',
  fingerPads: 'pads of the fingers',
  middleFinger: 'middle finger',
  oneKnuckle: 'one knuckle',
  knuckles: 'knuckles',
  pincer: 'thumb and finger, as a pinch',
  palm: 'flat of the hand',
  ball: 'ball',
  roller: 'roller',
  cane: 'massage cane',
  comma: ', ',
  lastOf: params('{before} or {last}'),

  light: 'light',
  lightToModerate: 'light to moderate',
  moderate: 'moderate',
  lightInFull: 'Light',
  lightToModerateInFull: 'Light to moderate',
  moderateInFull: 'Moderate: a good ache, never pain',

  hold: 'Hold still',
  knead: 'Knead in small, slow circles',
  holdAndKnead: 'Hold, then knead in small, slow circles',
  rub: 'Rub gently to and fro',

  self: 'By yourself',
  partner: 'With a partner',
  either: 'By yourself or with a partner',

  once: params('{seconds} seconds, once'),
  times: params('{seconds} seconds, {times} times'),
  inOneLine: params('{tools}; {strength}; {time}.'),
})
