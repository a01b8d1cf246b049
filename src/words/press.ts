import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The press that is played on the body: what one does in each phase, and the buttons. */
export const pressWords = i18n('press', {
  left: 'Left side.',
  right: 'Right side.',
  midline: 'On the midline.',

  placeThumb: 'Lay the pad of the thumb on the point.',
  placeFingerPads: 'Lay the pads of three fingers on the point, side by side.',
  placeMiddleFinger: 'Lay the pad of the middle finger on the point.',
  placeKnuckle: 'Set one bent knuckle on the point.',
  placeKnuckles: 'Make a loose fist and set the knuckles on the point.',
  placePincer: 'Take the point between the thumb and a finger.',
  placePalm: 'Lay the heel of the hand on the point.',
  placeBall: 'Bring the ball on to the point, as between you and a wall.',
  placeRoller: 'Bring the roller on to the point.',
  placeCane: 'Set the knob of the cane on the point.',

  pressLight: 'Sink in slowly and lightly.',
  pressLightToModerate: 'Sink in slowly, until it feels firm and still pleasant.',
  pressModerate: 'Lean in slowly, as far as a good ache and never pain.',

  hold: 'Hold still and breathe out slowly.',
  knead: 'Knead in small, slow circles; the skin goes along.',
  rub: 'Rub gently to and fro.',
  release: 'Let go as slowly as you came.',

  previous: 'Previous',
  next: 'Next',
  pause: 'Pause',
  resume: 'Resume',
  finish: 'Finish',
  stop: 'Stop',
  pressedWith: 'Pressed with',
  secondsLeft: params('{seconds} seconds left'),
  shortened: params('Shown shorter than it is. Press for {time}.'),
  shortenedOneSide: params('Shown shorter than it is. Press for {time}, then the other side.'),
})
