import { count } from '@nanostores/i18n'
import { i18n } from './i18n'

export const headerWords = i18n('header', {
  main: 'Main',
  body: 'Body',
  points: 'Points',
  channels: 'Channels',
  sheet: 'Sheet',
  sheetOf: count({ one: 'Sheet, {count} point', other: 'Sheet, {count} points' }),
  search: 'Search',
})
