import { i18n } from './i18n'

/** The body in 3D. */
export const stageWords = i18n('stage', {
  body: 'The body in 3D. Every region and point is also in the lists.',
  lost: 'The picture of the body was lost. The lists keep working.',
})
