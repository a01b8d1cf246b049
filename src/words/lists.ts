import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** What a list of points is called. */
export const listsWords = i18n('lists', {
  points: 'Points',
  pointsOf: params<{ filters: string }>('Points: {filters}'),
  extra: 'extra points',
  selfPressed: 'may be self-pressed',
  left: 'left',
  right: 'right',
  midline: 'midline',
  comma: ', ',
})
