import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** Putting one point on the sheet, or taking it off. */
export const sheetButtonWords = i18n('sheetButton', {
  add: 'Add to sheet',
  remove: 'Remove from sheet',
  addPoint: params('Add {code} to sheet'),
  removePoint: params('Remove {code} from sheet'),
  addShort: '+ Sheet',
  onSheet: '✓ Sheet',
})
