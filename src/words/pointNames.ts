import { i18n } from './i18n'

/** In which words points are named. */
export const pointNamesWords = i18n('pointNames', {
  title: 'Point names',
  pinyin: 'Pinyin',
  simplified: 'Chinese, simplified',
  traditional: 'Chinese, traditional',
  japanese: 'Japanese reading',
  korean: 'Korean reading',
  english: 'English meaning',
})
