import { count } from '@nanostores/i18n'
import { i18n } from './i18n'

export const toolsWords = i18n('tools', {
  about: 'About & safety',
  display: 'Display',
  displayOf: 'Display: theme, text size, language, modest view',
  aboutMe: 'About me',
  aboutMeSaid: count({
    one: 'About me, {count} thing said',
    other: 'About me, {count} things said',
  }),
})
