import { formatPlace, MAX_PLACES, type SorePlace } from '../route/place'
import {
  MAX_ITEMS,
  MAX_MUSCLES,
  type Sheet,
  type SheetItem,
  type SheetLists,
  type SheetSide,
  TEXTS,
} from './sheet'
import { EMPTY_LIBRARY, MAX_SHEETS, openSheet, type SheetLibrary } from './sheetLibrary'

/** Edits of sheets and libraries. Each function returns the same object if nothing changes. */

/** Appends the items that the sheet lacks, up to `MAX_ITEMS`. */
export function addItems(sheet: Sheet, items: readonly SheetItem[]): Sheet {
  const all = new Map(sheet.items.map((item) => [item.code, item]))
  for (const item of items)
    if (!all.has(item.code) && all.size < MAX_ITEMS) all.set(item.code, item)
  return all.size === sheet.items.length ? sheet : { ...sheet, items: [...all.values()] }
}

/**
 * Adds sore places, up to `MAX_PLACES`. What is known of a place that is there already is replaced;
 * another side of its region makes it both sides.
 */
export function addPlaces(sheet: Sheet, places: readonly SorePlace[]): Sheet {
  const all = new Map(sheet.places.map((place) => [place.region, place]))
  for (const place of places) {
    const { region, side } = place
    const there = all.get(region)
    if (!there && all.size >= MAX_PLACES) continue
    const isOther = there && there.side !== side
    all.set(region, plain({ ...there, ...place, side: isOther ? 'midline' : side }))
  }
  const added = [...all.values()]
  const isSame = added.map(formatPlace).join() === sheet.places.map(formatPlace).join()
  return isSame ? sheet : { ...sheet, places: added }
}

/** Without what a route has besides, in the order of stored places. */
const plain = ({ region, side, strength, spot }: SorePlace): SorePlace => ({
  region,
  side,
  ...(strength !== undefined && { strength }),
  ...(spot && { spot }),
})

export const removePlace = (sheet: Sheet, region: string): Sheet => ({
  ...sheet,
  places: sheet.places.filter((place) => place.region !== region),
})

/** Appends the muscles that the sheet lacks, up to `MAX_MUSCLES`. */
export function addMuscles(sheet: Sheet, ids: readonly string[]): Sheet {
  const muscles = [...new Set([...sheet.muscles, ...ids])].slice(0, MAX_MUSCLES)
  return muscles.length === sheet.muscles.length ? sheet : { ...sheet, muscles }
}

export const removeMuscle = (sheet: Sheet, id: string): Sheet => ({
  ...sheet,
  muscles: sheet.muscles.filter((each) => each !== id),
})

/** Adds what the sheet lacks of lists, as far as there is room. */
export const addLists = (sheet: Sheet, { items, places, muscles }: SheetLists): Sheet =>
  addMuscles(addPlaces(addItems(sheet, items), places), muscles)

/** Whether a sheet names each point, place and muscle of lists, a place on whichever side. */
export const hasLists = (sheet: SheetLists, { items, places, muscles }: SheetLists): boolean =>
  items.every(({ code }) => sheet.items.some((item) => item.code === code)) &&
  places.every(({ region }) => sheet.places.some((place) => place.region === region)) &&
  muscles.every((id) => sheet.muscles.includes(id))

export const clearLists = (sheet: Sheet): Sheet => ({
  ...sheet,
  items: [],
  places: [],
  muscles: [],
})

export const removeItem = (sheet: Sheet, code: string): Sheet => ({
  ...sheet,
  items: sheet.items.filter((item) => item.code !== code),
})

/** @param to the new position, from 0; limited to the ends of the list */
export function moveItem(sheet: Sheet, code: string, to: number): Sheet {
  const from = sheet.items.findIndex((item) => item.code === code)
  const item = sheet.items[from]
  const position = Math.min(Math.max(to, 0), sheet.items.length - 1)
  if (!item || position === from) return sheet
  return { ...sheet, items: sheet.items.toSpliced(from, 1).toSpliced(position, 0, item) }
}

export const setSide = (sheet: Sheet, code: string, side: SheetSide): Sheet => ({
  ...sheet,
  items: sheet.items.map((item) => (item.code === code ? { code, side } : item)),
})

export const withOpen = ({ sheets, open }: SheetLibrary, sheet: Sheet): SheetLibrary => ({
  sheets: sheets.with(open, sheet),
  open,
})

/**
 * Adds a sheet and opens it. It replaces the open sheet if that one is blank; beyond `MAX_SHEETS` the
 * library stays the same.
 */
export function fileSheet(library: SheetLibrary, sheet: Sheet): SheetLibrary {
  if (isBlank(openSheet(library))) return withOpen(library, sheet)
  const { sheets } = library
  if (sheets.length >= MAX_SHEETS) return library
  return { sheets: [...sheets, sheet], open: sheets.length }
}

/** Deletes the open sheet. If it was the last one, a blank sheet remains. */
export function discardOpen({ sheets, open }: SheetLibrary): SheetLibrary {
  const left = sheets.toSpliced(open, 1)
  return left.length === 0 ? EMPTY_LIBRARY : { sheets: left, open: Math.max(0, open - 1) }
}

/** Whether there are neither points nor places nor muscles. */
export const listsNothing = ({ items, places, muscles }: SheetLists): boolean =>
  items.length + places.length + muscles.length === 0

/** Whether the sheet lists nothing and has no text. */
const isBlank = (sheet: Sheet): boolean =>
  listsNothing(sheet) && TEXTS.every((text) => sheet[text] === '')
