import type { Atlas } from '../atlas'
import { isForAnyone } from '../safety/selfPress'

/**
 * What a sheet is. Its type, what is stored and saved of it, what a form takes and how it is checked
 * all follow from here: a further text is one more line in `SHEET_TEXTS`.
 */

/** What a person types onto a sheet, and the most letters of each. `name` is the title. */
export const SHEET_TEXTS = { name: 80, for: 80, date: 40, notes: 1000 } as const
/** The most points that a sheet holds. */
export const MAX_ITEMS = 60
/** On which side of the body a paired point is pressed; a point on the midline has 'both'. */
export const SHEET_SIDES = ['both', 'left', 'right'] as const

export type SheetText = keyof typeof SHEET_TEXTS
export type SheetSide = (typeof SHEET_SIDES)[number]

/** Empty where the person wrote nothing. */
export type SheetWords = { readonly [Text in SheetText]: string }

export interface SheetItem {
  readonly code: string
  readonly side: SheetSide
}

/** A list of points to print. A code is on it once at most. */
export interface Sheet extends SheetWords {
  readonly items: readonly SheetItem[]
}

export const TEXTS = Object.keys(SHEET_TEXTS) as SheetText[]

export const sheetTexts = (textOf: (text: SheetText) => string): SheetWords =>
  Object.fromEntries(TEXTS.map((text) => [text, textOf(text)])) as SheetWords

export const EMPTY_SHEET: Sheet = { ...sheetTexts(() => ''), items: [] }

/** An item as a link has it: `BL23` on both sides, `BL23.left` on one. */
export const formatItem = ({ code, side }: SheetItem): string =>
  side === 'both' ? code : `${code}.${side}`

/** @returns undefined if it is no item of ours */
export function parseItem(text: string): SheetItem | undefined {
  const [code = '', written = 'both', ...rest] = text.split('.')
  const side = SHEET_SIDES.find((each) => each === written)
  return /^[\w-]+$/.test(code) && side && rest.length === 0 ? { code, side } : undefined
}

export const itemsOf = (codes: readonly string[]): SheetItem[] =>
  codes.map((code) => ({ code, side: 'both' }))

/** Of a list that was sent: each point once, that the atlas knows and that may be pressed. */
export function takeableItems(atlas: Atlas, items: readonly SheetItem[]): SheetItem[] {
  return items
    .filter(({ code }, at) => items.findIndex((item) => item.code === code) === at)
    .flatMap(({ code, side }): SheetItem[] => {
      const point = atlas.point(code)
      if (!point || !isForAnyone(point)) return []
      return [{ code, side: point.laterality === 'midline' ? 'both' : side }]
    })
    .slice(0, MAX_ITEMS)
}

export const sameItems = (a: readonly SheetItem[], b: readonly SheetItem[]): boolean =>
  a.length === b.length &&
  a.every(({ code, side }, at) => code === b[at]?.code && side === b[at]?.side)
