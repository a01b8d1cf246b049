import type { AtlasIndex, PointSummary } from '../atlas'
import { NOTHING_SAID } from '../safety/aboutMe'
import { type Advice, adviceFor } from '../safety/advice'
import { channelCodeOf } from './channelWalk'
import { type PointFilter, partId } from './pointFilter'

/**
 * The points of a list, in channel order.
 *
 * @param advise the advice for one person; without it what holds for everyone
 */
export function filterPoints(
  index: AtlasIndex,
  { channel, part, region, role, selfPressable, side }: PointFilter,
  advise: (point: PointSummary) => Advice = (point) => adviceFor(index, point, NOTHING_SAID),
): PointSummary[] {
  return index.points.filter(
    (point) =>
      (channel === undefined || channelCodeOf(point.code) === channel) &&
      (part === undefined || partId(point.part) === part) &&
      (region === undefined || point.regions.includes(region)) &&
      (role === undefined || point.roles?.some((each) => each === role)) &&
      (side === undefined || (point.laterality === 'midline') === (side === 'midline')) &&
      (!selfPressable || advise(point).verdict !== 'do-not-offer'),
  )
}
