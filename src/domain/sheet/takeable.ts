import type { Atlas } from '../atlas'
import { isKnownPlace } from '../route/place'
import { isForAnyone } from '../safety/selfPress'
import { MAX_ITEMS, type SheetItem, type SheetLists } from './sheet'

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

/** The usable parts of what a link sent. Muscles pass: they are loaded later. */
export const takeableLists = (
  atlas: Atlas,
  { items = [], places = [], muscles = [] }: Partial<SheetLists>,
): SheetLists => ({
  items: takeableItems(atlas, items),
  places: places.filter((place) => isKnownPlace(atlas, place)),
  muscles: [...new Set(muscles)],
})
