import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The way to a point in steps: its buttons and notices. */
export const finderWords = i18n('finder', {
  showOnBody: 'Show me on the body',
  stepByStep: 'Step by step',
  stepsNotThere: 'The steps could not be loaded.',
  stepsNotThereHere: 'The steps could not be loaded. The words above still hold.',
  stepsOnTheirWay: 'The steps are on their way.',
  finding: params('Finding {code} step by step'),
  stepOf: params('Step {step} of {all}.'),
  previous: 'Previous',
  next: 'Next',
  done: 'Done',
  close: 'Close',
  whichPlace: 'Which of its places',
  ownHand: 'Use your own hand',
  handNotThere: 'The picture of the hand could not be loaded.',
})
