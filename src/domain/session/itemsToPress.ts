import type { Atlas, GuideSummary } from '../atlas'
import { codesOfGuide, litPoints } from '../points/litPoints'
import type { Route } from '../route/link'
import type { Advise } from '../safety/advice'
import { isOffered } from '../safety/verdict'
import { itemsOf, type SheetItem } from '../sheet/sheet'

/**
 * The items that a guided session of a route presses, in order. Empty if the route has no list, or
 * none of its points is offered to the person.
 *
 * @param listed the items of the sheet, used if the route is a sheet
 */
export function itemsToPress(
  atlas: Atlas,
  route: Route,
  listed: readonly SheetItem[],
  advise: Advise,
): readonly SheetItem[] {
  const offers = ({ code }: SheetItem) => isOffered(advise(code))
  const items = route.kind === 'sheet' ? listed.filter(offers) : itemsOf(codesToPress(atlas, route))
  return items.some(offers) ? items : []
}

/** The items of a guide's ready-made sheet: its points that are offered to the person, in order. */
export const itemsOfPreset = (
  guide: GuideSummary,
  offers: (code: string) => boolean,
): SheetItem[] => itemsOf(codesOfGuide(guide).filter(offers))

/** A channel with more points is a way to learn, not a list that anyone presses in one go. */
const MAX_OF_CHANNEL = 12

/** Whether a button offers a session on a route; a link can still ask for one. */
export const suitsSession = (atlas: Atlas, route: Route): boolean =>
  route.kind !== 'channel' || codesToPress(atlas, route).length <= MAX_OF_CHANNEL

const LISTS: ReadonlySet<Route['kind']> = new Set(['region', 'guide', 'channel', 'muscle'])

/** The points of a region, a guide, a channel or a muscle, in the order to press. */
export function codesToPress(atlas: Atlas, route: Route): string[] {
  if (!LISTS.has(route.kind)) return []
  const lit = [...litPoints(atlas, route)]
  // The points of a guide are chosen for the complaint, so they replace those that merely lie in
  // the region.
  const guided = lit.filter(([, why]) => why !== 'here')
  return (guided.length > 0 ? guided : lit).map(([code]) => code)
}
