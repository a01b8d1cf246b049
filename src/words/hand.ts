import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** Measuring with one's own hand, and the panel that explains it. */
export const handWords = i18n('hand', {
  fourFingers: 'four fingers side by side',
  twiceFourFingers: 'twice four fingers side by side',
  halfThumb: 'half the width of the thumb',
  oneThumb: 'the width of the thumb',
  oneAndHalfThumbs: 'one and a half thumb-widths',
  twoThumbs: 'two thumb-widths',
  twoAndHalfThumbs: 'two and a half thumb-widths',
  fingersAndThumbs: params('{fingers} and {thumbs}'),
  useYourHand: 'Use your own hand',
  whatACunIs:
    'A cun is a share of your own body, not a fixed length. Everyone’s forearm is 12 cun long from the elbow crease to the wrist crease, so a long arm has long cun.',
  oneCun: '1 cun',
  threeCun: '3 cun',
  oneCunIs: '1 cun:',
  threeCunAre: '3 cun:',
  thumbAtJoint: 'the width of the thumb at its joint.',
  middleFinger: 'the middle part of the bent middle finger, between the ends of its two creases.',
  fourFingersAt: 'four fingers side by side, at the middle joint of the middle finger.',
  whenToUse:
    'Where two landmarks can be felt, divide the stretch between them, as the steps do. A hand is the quicker and rougher way. It must be the hand of the person who is measured. Then search a little around the place.',
  standard: 'After the WHO standard of 2008, which has no measure by two fingers.',
  picture:
    'A hand: the width of the thumb and the middle part of the middle finger are 1 cun each, the four fingers side by side 3 cun.',
})
