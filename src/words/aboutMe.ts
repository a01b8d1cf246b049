import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** What a person may say about themselves. */
export const aboutMeWords = i18n('aboutMe', {
  title: 'About me',
  tick: 'Tick what holds for you, and points that are not for you are left out everywhere: on the body, in lists, in searches and on the sheet. Nothing here is asked that changes nothing, and you need not say any of it.',
  stays:
    'It stays in this browser on this device. It is never sent anywhere and is no part of a link or sheet that you share.',
  oneMoment: 'One moment …',
  now: 'At present',
  vessels: 'Heart and vessels',
  bones: 'Bones, joints and spine',
  feeling: 'Feeling',
  cancer: 'Cancer',
  nothingKept: 'Nothing is kept about you.',
  counted: count({
    one: '{count} of them is taken into account.',
    other: '{count} of them are taken into account.',
  }),
  forget: 'Forget everything',
  done: 'Done',
  where: 'Where?',
  everywhere: 'Until you name a place, every point asks first.',
  comma: ', ',
  leftOut: params('Left out: {names}.'),
  stage: 'How far along? You may leave this open.',
  ratherNot: 'I would rather not say',
})
