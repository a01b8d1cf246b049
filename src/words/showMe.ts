import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The button that shows how a point is pressed. */
export const showMeWords = i18n('showMe', {
  showMe: 'Show me',
  notThere: 'The picture of the press could not be loaded.',
  oneRound: params('That was one round, shortened. Press for {time}.'),
})
