import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The search, once it is open. */
export const searchWords = i18n('search', {
  search: 'Search',
  label: 'Search points, places, channels, muscles',
  hint: 'Where it hurts, a point, a number …',
  close: 'Close',
  answers: 'Answers',
  nothing: 'Nothing by that name. Try another word, or fewer letters.',
  counted: count({ one: '{count} answer', other: '{count} answers, the best first' }),
  leftOut: params('Left out for you: {why}'),
  notForPressing: params('Not for pressing: {why}'),

  danger: 'Get help first',
  guide: 'Guides to sore places',
  region: 'Places on the skin',
  point: 'Points',
  channel: 'Channels',
  muscle: 'Muscles',
  landmark: 'Landmarks of the body',
  care: 'Care guide',
  list: 'Lists of points',

  examples: 'For example',
  exampleBack: 'lower back',
  exampleNeck: 'stiff neck',
  exampleMuscle: 'hamstrings',
  exampleOlder: 'Bladder 47',
  canAsk:
    'A place that hurts, a muscle, a bone; a point by its code, name or number in any book; or a channel.',
  keyChoose: 'choose',
  keyOpens: 'opens',
  keyCloses: 'closes',
  keyAdds: 'puts a point on the sheet',
  add: '+ Sheet',
  isOn: '✓ Sheet',
  added: params('{code} is on the sheet.'),
  removed: params('{code} is off the sheet.'),
  comma: ', ',
  stop: '.',
  keysBring: params('From anywhere, {slash} or {keys} brings you here.'),
})
