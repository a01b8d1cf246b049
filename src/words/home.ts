import { count } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The first page: where it hurts, and what else there is. */
export const homeWords = i18n('home', {
  title: 'Where does it hurt?',
  below:
    'Click the sore place on the body, or choose it here, and see which acupressure points tradition uses for it, where they lie and how to press them.',
  namePlace: 'Name the place',
  examples: 'lower back, calf, Bladder 47 …',
  guides: 'Guides to sore places',
  points: count({ one: '{count} point', other: '{count} points' }),
  care: 'Care guide.',
  careBelow:
    'Heat, massage, stretching, exercise: what else there is for sore muscles, and what is known of it.',
  honest:
    'Acupressure is a tradition with modest evidence. It may ease a sore muscle; it treats no disease. Press gently, stop at sharp pain or dizziness, and see a doctor if something is sudden, severe or does not pass.',
})
