import type { sheetPresetWords } from '../sheetPreset'
import type { Translated } from '../translated'

export const sheetPreset: Translated<typeof sheetPresetWords> = {
  sheetOf: '“{name}”清单',
}
