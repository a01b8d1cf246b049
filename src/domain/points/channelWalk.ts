import type { Atlas, PointSummary } from '../atlas'
import { groupOf } from '../atlas'

/** The code under which points outside the 14 channels are listed. */
export const EXTRA = 'EX'

export const pointsOfChannel = (atlas: Atlas, channel: string): PointSummary[] =>
  atlas.points.filter(({ code }) => groupOf(code) === channel)

export interface ChannelSteps {
  readonly first: PointSummary | undefined
  readonly previous: PointSummary | undefined
  readonly next: PointSummary | undefined
  readonly last: PointSummary | undefined
}

/** The point's neighbours along its channel; undefined past either end. */
export function channelSteps(atlas: Atlas, code: string): ChannelSteps {
  const points = pointsOfChannel(atlas, groupOf(code))
  const at = points.findIndex((point) => point.code === code)
  return {
    first: points[0],
    previous: at > 0 ? points[at - 1] : undefined,
    next: at >= 0 ? points[at + 1] : undefined,
    last: points.at(-1),
  }
}
