import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The list of all points and what narrows it. */
export const browseWords = i18n('browse', {
  points: 'Points',
  litOrByChannel: params<{ channels: string }>(
    'The points of the list are lit on the body. Or go by {channels}.',
  ),
  fourteenChannels: 'the fourteen channels',
  counted: count({ one: '{count} point', other: '{count} points' }),
  none: '0 points: no point is all of this. Widen a filter.',
  group: params<{ channel: string; count: number }>('{channel} ({count})'),
  narrow: 'Narrow the list',
  channel: 'Channel',
  allChannels: 'All channels',
  extra: 'Extra points',
  part: 'Body part',
  wholeBody: 'Whole body',
  region: 'Skin region',
  allRegions: 'All regions',
  role: 'Classical role',
  anyRole: 'Any or none',
  side: 'Side',
  bothSides: 'Both sides',
  left: 'Left',
  right: 'Right',
  midline: 'Midline',
  selfPressed: 'May be self-pressed',
})
