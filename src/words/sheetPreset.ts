import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** On the page of a guide. */
export const sheetPresetWords = i18n('sheetPreset', {
  sheetOf: params('{name} sheet'),
})
