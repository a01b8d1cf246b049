import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** Why a file is not opened as a sheet; each a sentence. */
export const sheetFileWords = i18n('sheetFile', {
  notReadable: 'It could not be read.',
  tooLarge: 'It is far too large for a sheet.',
  notJson: 'It is not a JSON file.',
  notSheet: 'It is not a point sheet.',
  newer: 'It was made by a newer Tsubo than this one.',
  wrongVersion: 'Its version is missing or wrong.',
  unknownPart: params('It has a part we do not know: “{part}”.'),
  noPoints: 'Its list of points is missing.',
  tooMany: params('It has more than {most} points.'),
  twice: 'It names a point twice.',
  notText: params('Its “{part}” is not text.'),
  tooLong: params('Its “{part}” is too long.'),
  unreadable: 'One of its points cannot be read.',
  noCode: 'One of its points has no code.',
  notOffered: params('“{code}” is no point that this atlas offers.'),
  noSide: 'One of its points lacks a side: both, left or right.',
})
