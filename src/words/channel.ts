import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** A channel, the list of all, and the walk along one. */
export const channelWords = i18n('channel', {
  channels: 'Channels',
  intro:
    'Tradition strings the points along fourteen channels, named after organs. They are an old way of ordering the body; nobody has found them under the skin.',
  extra: 'Extra points',
  extraMeans: 'Points that tradition uses but counts to none of the fourteen channels.',
  points: count({ one: '{count} point', other: '{count} points' }),
  thePoints: params('The points ({number})'),
  inOrder: params('Its points, in order ({number})'),
  narrow: 'Narrow this list by body part, side or role',
  about: 'About this channel',
  runs: params('{direction}.'),
  pairedWith: 'Paired with',
  element: 'Element',
  otherBooks: 'In other books',
  alsoLetters: params('{letters} (in some books {also})'),
  comma: ', ',
  firstIs: params('First: {code}'),
  lastIs: params('Last: {code}'),
  along: 'Along the channel',
  position: params('Point {at} of {all}'),
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  last: 'Last',
  keys: params('Keys {back} and {on} walk along the channel.'),
})
