import { count } from '@nanostores/i18n'
import { i18n } from './i18n'

/** When pressing is not the answer. */
export const redFlagsWords = i18n('redFlags', {
  first: 'See a doctor first if …',
  emergency: 'Emergency',
  sameDay: 'Same day',
  soon: 'Soon',
  moreBelow: count({
    one: '{count} more reason to see a doctor, below the points',
    other: '{count} more reasons to see a doctor, below the points',
  }),
  more: 'More reasons to see a doctor',
})
