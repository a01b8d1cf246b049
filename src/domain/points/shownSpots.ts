import { placesOf, type Route } from '../route/link'
import type { Side } from '../schema/code'
import { otherSide } from './sides'

/** One position of a point code on the skin. */
interface Spot {
  readonly code: string
  readonly side: Side
}

/**
 * Points are shown on both sides, except in a list that is filtered by side, and on a sheet that
 * names one side of a point.
 */
export function isOnShownSide({ code, side }: Spot, route: Route): boolean {
  if (route.kind === 'sheet') {
    const wanted = route.items?.find((item) => item.code === code)?.side ?? 'both'
    return wanted === 'both' || side === 'midline' || side === wanted
  }
  return route.kind !== 'points' || route.filter.side === undefined || route.filter.side === side
}

/** What a point is called on the figure: its code; on a sheet also its number, as on the paper. */
export function labelOfPoint(code: string, route: Route): string {
  const at = route.kind === 'sheet' ? (route.items ?? []).findIndex((one) => one.code === code) : -1
  return at === -1 ? code : `${at + 1} ${code}`
}

/** Whether the spot is on the side of the body that a region or a point on one side leaves out. */
export const isOnOtherSide = ({ side }: Pick<Spot, 'side'>, route: Route): boolean => {
  const shown = route.kind === 'point' ? [route] : placesOf(route)
  return (
    side !== 'midline' && shown.length > 0 && shown.every((each) => each.side === otherSide(side))
  )
}

/**
 * Whether the spot belongs to the point whose card is open, on the open side. A midline code can
 * have spots on the sides too, as EX-HN1 does.
 */
export const isSelected = ({ code, side }: Spot, route: Route): boolean =>
  route.kind === 'point' && route.code === code && (route.side === side || route.side === 'midline')
