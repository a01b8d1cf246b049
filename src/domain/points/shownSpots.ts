import type { Route } from '../route/link'
import type { Side } from '../schema/code'

/** A place on the skin that a code stands for. */
interface Spot {
  readonly code: string
  readonly side: Side
}

/** Points light on both sides; a list of one side leaves the other one dark. */
export const isOnShownSide = ({ side }: Pick<Spot, 'side'>, route: Route): boolean =>
  route.kind !== 'points' || route.filter.side === undefined || route.filter.side === side

/**
 * Whether it belongs to the point whose card is open, on the open side; a code on the midline may
 * have spots at the sides too, as EX-HN1 has.
 */
export const isSelected = ({ code, side }: Spot, route: Route): boolean =>
  route.kind === 'point' && route.code === code && (route.side === side || route.side === 'midline')
