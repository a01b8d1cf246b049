import type { Atlas } from '../atlas'
import { isForAnyone } from '../safety/selfPress'

/** On which side of the body a paired point is pressed; a point on the midline has 'both'. */
export const SHEET_SIDES = ['both', 'left', 'right'] as const
export type SheetSide = (typeof SHEET_SIDES)[number]

export interface SheetItem {
  readonly code: string
  readonly side: SheetSide
}

/** What a person types onto a sheet; it stays on their device. */
export interface SheetWords {
  /** The title; empty where the person gave none. */
  readonly name: string
  readonly for: string
  readonly date: string
  readonly notes: string
}

/** A list of points to print. A code is on it once at most. */
export interface Sheet extends SheetWords {
  readonly items: readonly SheetItem[]
}

/** The most points that a sheet holds. */
export const MAX_ITEMS = 60

export const EMPTY_SHEET: Sheet = { name: '', for: '', date: '', notes: '', items: [] }

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

/** Adds what the sheet lacks, at its end, as far as there is room. */
export function addItems(sheet: Sheet, items: readonly SheetItem[]): Sheet {
  const all = new Map(sheet.items.map((item) => [item.code, item]))
  for (const item of items)
    if (!all.has(item.code) && all.size < MAX_ITEMS) all.set(item.code, item)
  return all.size === sheet.items.length ? sheet : { ...sheet, items: [...all.values()] }
}

export const removeItem = (sheet: Sheet, code: string): Sheet => ({
  ...sheet,
  items: sheet.items.filter((item) => item.code !== code),
})

/** @param to the place it shall have, from 0; beyond an end counts as that end */
export function moveItem(sheet: Sheet, code: string, to: number): Sheet {
  const from = sheet.items.findIndex((item) => item.code === code)
  const item = sheet.items[from]
  const place = Math.min(Math.max(to, 0), sheet.items.length - 1)
  if (!item || place === from) return sheet
  return { ...sheet, items: sheet.items.toSpliced(from, 1).toSpliced(place, 0, item) }
}

export const setSide = (sheet: Sheet, code: string, side: SheetSide): Sheet => ({
  ...sheet,
  items: sheet.items.map((item) => (item.code === code ? { code, side } : item)),
})

export const sameItems = (a: readonly SheetItem[], b: readonly SheetItem[]): boolean =>
  a.length === b.length &&
  a.every(({ code, side }, at) => code === b[at]?.code && side === b[at]?.side)
