import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The frame of the care guide; what it says is data. */
export const careWords = i18n('care', {
  short: 'In short',
  contents: 'Contents of the care guide',
  before: 'Before anything else',
  canDo: 'What you can do',
  canDoIntro:
    'Each with how it is done, what is known about it, and when not to. The words on the right say how sure the research is.',
  more: 'Causes, prevention, questions',
  places: 'Place by place',
  placesIntro: 'What fits there, and how, beyond pressing points.',
  pages: 'Pages of the care guide',
  whole: 'The whole care guide',
  sources: 'Sources',
  howDone: 'How it is done',
  whenNot: 'When not, or only after asking',
  known: 'What is known',
  first: 'First of all',
  doctor: 'When to see a doctor',
  moreReasons: count({
    one: '{count} more reason to see a doctor, further down',
    other: '{count} more reasons to see a doctor, further down',
  }),
  fits: 'What fits here',
  how: 'How',
  beyond: 'Beyond pressing',
  howHere: 'How to do it here',
  sureModerate: 'Fairly sure',
  sureLow: 'Not very sure',
  sureVeryLow: 'Hardly known',
  bySelf: 'You can do it yourself',
  byTrained: 'Needs somebody trained',
  byEither: 'Yourself, or somebody trained',
  sentence: params('{words}.'),
  hand: 'By hand',
  ball: 'Ball',
  roller: 'Roller',
  stretch: 'Stretch',
  movement: 'Movement',
})
