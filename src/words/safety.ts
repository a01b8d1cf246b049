import { i18n } from './i18n'

/** What everyone should know before the first press. */
export const safetyWords = i18n('safety', {
  title: 'Before you press',
  inShort:
    'A tradition with modest evidence, for the sore muscles of adults: no diagnosis, no treatment. Some signs need a doctor first; every guide begins with them. In pregnancy and with some illnesses, some points are left out.',
  understand: 'I understand',
  forMe: 'Is it for me?',
})
