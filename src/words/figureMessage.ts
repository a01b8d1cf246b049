import { i18n } from './i18n'

/** Why a drawing stands where the 3D body would be. */
export const figureMessageWords = i18n('figureMessage', {
  unsupported: 'No 3D body here.',
  whyUnsupported:
    'This browser lacks WebGL 2, which draws it. The flat body, the lists, cards and the sheet all work.',
  failed: 'The 3D body could not be loaded.',
  whyFailed: 'Perhaps the connection broke. The lists, cards and the sheet go on working.',
  tryAgain: 'Try again',
})
