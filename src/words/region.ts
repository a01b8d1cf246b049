import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The panels of a region and of a guide: its points, and what research says. */
export const regionWords = i18n('region', {
  guideFor: params('Guide: {name}'),
  howToReach: 'How to reach it.',
  corePoints: 'Main points',
  inOrder: 'In the order to press.',
  allLeftOut: 'All of them are left out, see below.',
  printedAs: params('Printed as “{printed}”.'),
  furtherPoints: 'Further points, near and far',
  furtherMeans: 'From tradition too, nearest first, each with its reason.',
  also: 'Also on this skin',
  alsoMeans: 'They lie here; the guide does not name them.',
  here: 'Points on this skin',
  nothingHere: 'No point of this atlas lies here. The guides on the first page may help.',
  notOffered: 'Printed by a source, not offered',
  partOf: 'Also part of',
  evidence: 'What research says',
  certainty: 'How certain:',
  source: params('Source {number}'),
  sources: params('Sources {numbers}'),
  comma: ', ',
  sourceList: params('Sources ({number})'),
  side: 'Side of the body',
  left: 'Left',
  right: 'Right',
  addAll: params('Add all {number} to sheet'),
  addAllOne: 'Add all 1 to sheet',
  addOthers: params('Add the other {number} to sheet'),
  addOther: 'Add the other 1 to sheet',
  allOnSheet: params('All on your {sheet}.'),
  sheet: 'sheet',
  leftOut: count({
    one: 'One point is left out: see below.',
    other: '{count} points are left out: see below.',
  }),
})
