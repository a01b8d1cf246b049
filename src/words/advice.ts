import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** What a person is advised on a point: left out, lightly, ask first, and why. */
export const adviceWords = i18n('advice', {
  notForPressing: 'Not for pressing',
  notForPressingFirst: 'Not for pressing.',
  notOffered: params('The atlas shows where {code} lies and offers no way to press it, to anyone.'),
  lightly: 'For you: press lightly and briefly.',
  askFirst: 'For you: ask first, before you press here.',
  doNotPress: 'Left out for you: do not press here.',
  leftOutBecause: params('Left out for you: {reason}'),
  leftOutForYou: 'Left out for you',
  leftOutAre: 'Left out for you:',
  leftOutPoint: params('{code} ({reason})'),
  sentence: params('{words}.'),
  comma: ', ',
  semicolon: '; ',
  forYou: 'For you',
  change: 'Change what I said',
  cautions: 'Cautions',
  takeCare: 'Take care',
  concernsYou: 'Does this concern you?',
})
