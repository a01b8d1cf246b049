import { count } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The way past the red flags. */
export const jumpWords = i18n('jump', {
  toPoints: count({ one: 'To the {count} point', other: 'To the {count} points' }),
})
