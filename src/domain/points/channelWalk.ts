import type { Atlas, PointSummary } from '../atlas'
import { groupOf } from '../atlas'

/** The group code of the points outside the 14 channels. */
export const EXTRA = 'EX'

export const pointsOfChannel = (atlas: Atlas, channel: string): PointSummary[] =>
  atlas.points.filter(({ code }) => groupOf(code) === channel)

export interface ChannelSteps {
  readonly previous: PointSummary | undefined
  readonly next: PointSummary | undefined
}

/** The neighbours of a point along its channel; undefined beyond either end. */
export function channelSteps(atlas: Atlas, code: string): ChannelSteps {
  const points = pointsOfChannel(atlas, groupOf(code))
  const index = points.findIndex((point) => point.code === code)
  return {
    previous: index > 0 ? points[index - 1] : undefined,
    next: index >= 0 ? points[index + 1] : undefined,
  }
}
