import type { PointPosition } from '../body/positions'
import { facing, isSideways, VIEW_SIDES, type ViewSide } from '../domain/figure/viewSide'

/** Whether the body hides the point because the view is from the other side. */
export const isBehind = ({ side }: PointPosition, from: ViewSide): boolean =>
  isSideways(from) && side !== from && side !== 'midline'

/**
 * The side that some positions face most.
 *
 * @param sideways weight of left and right: front and back are more familiar and show both points
 *   of a pair
 * @returns undefined if there are no positions
 */
export function sideFacing(spots: readonly PointPosition[], sideways = 0.8): ViewSide | undefined {
  if (spots.length === 0) return undefined
  const total = (side: ViewSide) =>
    spots.reduce((sum, spot) => sum + (isBehind(spot, side) ? -1 : facing(spot.normal, side)), 0)
  const worth = (side: ViewSide) => total(side) * (isSideways(side) ? sideways : 1)
  return VIEW_SIDES.toSorted((a, b) => worth(b) - worth(a))[0]
}
