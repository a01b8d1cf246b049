import { isRecord, oneOf } from '../fields'
import { parsePlaces } from '../route/place'
import {
  MAX_ITEMS,
  type Nameable,
  parseMuscles,
  SHEET_SIDES,
  SHEET_TEXTS,
  type Sheet,
  type SheetItem,
  sheetTexts,
} from './sheet'

/** Reads a stored or exported sheet and keeps its valid parts; never throws. */
export function readSheet(
  json: Record<string, unknown>,
  { isPressable, isPlace }: Nameable,
): Sheet {
  const items = new Map<string, SheetItem>()
  for (const item of Array.isArray(json.items) ? json.items : []) {
    // Older versions stored a list of codes, without sides.
    const { code, side } = isRecord(item) ? item : { code: item, side: undefined }
    if (typeof code === 'string' && isPressable(code) && items.size < MAX_ITEMS)
      items.set(code, { code, side: oneOf(SHEET_SIDES)(side) ?? 'both' })
  }
  const textOf = (key: string): string => {
    const text = json[key]
    return typeof text === 'string' ? text : ''
  }
  return {
    ...sheetTexts((key) => textOf(key).slice(0, SHEET_TEXTS[key])),
    items: [...items.values()],
    places: parsePlaces(textOf('places'))?.filter(isPlace) ?? [],
    muscles: [...new Set(parseMuscles(textOf('muscles')))],
  }
}
