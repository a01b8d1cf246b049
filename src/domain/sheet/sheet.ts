import { formatPlaces, type Place, type SorePlace } from '../route/place'

/**
 * The definition of a sheet. Its type, its stored form, its file format, the form fields and the
 * validation follow from this file: a new text needs one more entry in `SHEET_TEXTS`.
 */

/** The texts of a sheet and their maximum lengths in UTF-16 code units. `name` is the title. */
export const SHEET_TEXTS = { name: 80, for: 80, date: 40, notes: 1000 } as const
/** Maximum number of points on a sheet. */
export const MAX_ITEMS = 60
/** Maximum number of muscles on a sheet. */
export const MAX_MUSCLES = 6
/** The sides on which to press a paired point; a midline point has 'both'. */
export const SHEET_SIDES = ['both', 'left', 'right'] as const

export type SheetText = keyof typeof SHEET_TEXTS
export type SheetSide = (typeof SHEET_SIDES)[number]

/** The texts of a sheet; an empty string if the person wrote nothing. */
export type SheetWords = { readonly [Text in SheetText]: string }

export interface SheetItem {
  readonly code: string
  readonly side: SheetSide
}

/** What a sheet lists. */
export interface SheetLists {
  /** The points to press. Each code occurs at most once. */
  readonly items: readonly SheetItem[]
  /** Where it hurts: of each region one place, at most `MAX_PLACES`. */
  readonly places: readonly SorePlace[]
  /** Ids of muscles, each at most once, at most `MAX_MUSCLES`. */
  readonly muscles: readonly string[]
}

/** Points to print, with the places that hurt and the muscles that the person chose. */
export interface Sheet extends SheetWords, SheetLists {}

/** What a sheet may name. Any muscle passes: they are loaded later. */
export interface Nameable {
  /** Whether a code is a point of the atlas that people may press on themselves. */
  readonly isPressable: (code: string) => boolean
  readonly isPlace: (place: Place) => boolean
}

export const TEXTS = Object.keys(SHEET_TEXTS) as SheetText[]

export const sheetTexts = (textOf: (text: SheetText) => string): SheetWords =>
  Object.fromEntries(TEXTS.map((text) => [text, textOf(text)])) as SheetWords

export const EMPTY_SHEET: Sheet = { ...sheetTexts(() => ''), items: [], places: [], muscles: [] }

/**
 * A sheet in the form of files and of the storage: places and muscles as in links. Without them it is
 * what older versions wrote and read.
 */
export const writeSheet = ({ places, muscles, ...sheet }: Sheet) => ({
  ...sheet,
  ...(places.length > 0 && { places: formatPlaces(places) }),
  ...(muscles.length > 0 && { muscles: formatMuscles(muscles) }),
})

/** An item in the form used in links: `BL23` for both sides, `BL23.left` for one. */
export const formatItem = ({ code, side }: SheetItem): string =>
  side === 'both' ? code : `${code}.${side}`

/**
 * Reads an item of a link.
 *
 * @returns undefined if the text is not a valid item
 */
export function parseItem(text: string): SheetItem | undefined {
  const [code = '', written = 'both', ...rest] = text.split('.')
  const side = SHEET_SIDES.find((known) => known === written)
  return /^[\w-]+$/.test(code) && side && rest.length === 0 ? { code, side } : undefined
}

export const formatMuscles = (ids: readonly string[]): string => ids.join(',')

/**
 * Reads what `formatMuscles` writes.
 *
 * @returns undefined unless each has the form of an id, at most `MAX_MUSCLES`
 */
export function parseMuscles(text: string): readonly string[] | undefined {
  const ids = text.split(',')
  return ids.length <= MAX_MUSCLES && ids.every((id) => /^[\w-]+$/.test(id)) ? ids : undefined
}

export const itemsOf = (codes: readonly string[]): SheetItem[] =>
  codes.map((code) => ({ code, side: 'both' }))
