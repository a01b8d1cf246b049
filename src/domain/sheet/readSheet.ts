import { isRecord, oneOf } from '../fields'
import {
  MAX_ITEMS,
  SHEET_SIDES,
  SHEET_TEXTS,
  type Sheet,
  type SheetItem,
  sheetTexts,
} from './sheet'

/**
 * Reads a stored or exported sheet and keeps its valid parts; never throws.
 *
 * @param isPressable whether a code is a point of the atlas that people may press on themselves
 */
export function readSheet(
  json: Record<string, unknown>,
  isPressable: (code: string) => boolean,
): Sheet {
  const items = new Map<string, SheetItem>()
  for (const item of Array.isArray(json.items) ? json.items : []) {
    // Older versions stored a list of codes, without sides.
    const { code, side } = isRecord(item) ? item : { code: item, side: undefined }
    if (typeof code === 'string' && isPressable(code) && items.size < MAX_ITEMS)
      items.set(code, { code, side: oneOf(SHEET_SIDES)(side) ?? 'both' })
  }
  const texts = sheetTexts((key) => {
    const text = json[key]
    return typeof text === 'string' ? text.slice(0, SHEET_TEXTS[key]) : ''
  })
  return { ...texts, items: [...items.values()] }
}
