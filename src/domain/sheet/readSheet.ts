import { isRecord, oneOf } from '../fields'
import { MAX_PLACES, parsePlace, type SorePlace } from '../route/place'
import {
  MAX_ITEMS,
  MAX_MUSCLES,
  type Nameable,
  SHEET_SIDES,
  SHEET_TEXTS,
  type Sheet,
  type SheetItem,
  sheetTexts,
} from './sheet'

/** Reads a stored or exported sheet and keeps its valid parts; never throws. */
export function readSheet(
  json: Record<string, unknown>,
  { isPressable, isPlace, isMuscle = () => true }: Nameable,
): Sheet {
  const items = new Map<string, SheetItem>()
  for (const item of listIn(json.items)) {
    // Older versions stored a list of codes, without sides.
    const { code, side } = isRecord(item) ? item : { code: item, side: undefined }
    if (typeof code === 'string' && isPressable(code) && items.size < MAX_ITEMS)
      items.set(code, { code, side: oneOf(SHEET_SIDES)(side) ?? 'both' })
  }
  const places = new Map<string, SorePlace>()
  for (const text of listIn(json.places)) {
    const place = typeof text === 'string' ? parsePlace(text) : undefined
    if (place && isPlace(place) && places.size < MAX_PLACES) places.set(place.region, place)
  }
  const muscles = listIn(json.muscles).filter(isId).filter(isMuscle)
  const texts = sheetTexts((key) => {
    const text = json[key]
    return typeof text === 'string' ? text.slice(0, SHEET_TEXTS[key]) : ''
  })
  return {
    ...texts,
    items: [...items.values()],
    places: [...places.values()],
    muscles: [...new Set(muscles)].slice(0, MAX_MUSCLES),
  }
}

const listIn = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [])

const isId = (json: unknown): json is string => typeof json === 'string' && /^[\w-]+$/.test(json)
