import type { Atlas } from '../atlas'
import { isForAnyone } from '../safety/selfPress'

/**
 * The definition of a sheet. Its type, its stored form, its file format, the form fields and the
 * validation follow from this file: a new text needs one more entry in `SHEET_TEXTS`.
 */

/** The texts of a sheet and their maximum lengths in UTF-16 code units. `name` is the title. */
export const SHEET_TEXTS = { name: 80, for: 80, date: 40, notes: 1000 } as const
/** Maximum number of points on a sheet. */
export const MAX_ITEMS = 60
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

/** A list of points to print. Each code occurs at most once. */
export interface Sheet extends SheetWords {
  readonly items: readonly SheetItem[]
}

export const TEXTS = Object.keys(SHEET_TEXTS) as SheetText[]

export const sheetTexts = (textOf: (text: SheetText) => string): SheetWords =>
  Object.fromEntries(TEXTS.map((text) => [text, textOf(text)])) as SheetWords

export const EMPTY_SHEET: Sheet = { ...sheetTexts(() => ''), items: [] }

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

export const itemsOf = (codes: readonly string[]): SheetItem[] =>
  codes.map((code) => ({ code, side: 'both' }))

/**
 * The usable items of a list from a link: without repeats, unknown codes and points that may not be
 * pressed, up to `MAX_ITEMS`.
 */
export function takeableItems(atlas: Atlas, items: readonly SheetItem[]): SheetItem[] {
  return items
    .filter(({ code }, index) => items.findIndex((item) => item.code === code) === index)
    .flatMap(({ code, side }): SheetItem[] => {
      const point = atlas.point(code)
      if (!point || !isForAnyone(point)) return []
      return [{ code, side: point.laterality === 'midline' ? 'both' : side }]
    })
    .slice(0, MAX_ITEMS)
}

export const sameItems = (a: readonly SheetItem[], b: readonly SheetItem[]): boolean =>
  a.length === b.length &&
  a.every(({ code, side }, index) => code === b[index]?.code && side === b[index]?.side)
