import type { PointPosition } from '../../body/positions'
import type { Route } from '../../domain/route/link'

/**
 * Whether this is the point whose card is open, on the open side; a code on the midline may have
 * spots at the sides too.
 */
export const isSelected = ({ code, side }: PointPosition, route: Route): boolean =>
  route.kind === 'point' && route.code === code && (route.side === side || route.side === 'midline')
