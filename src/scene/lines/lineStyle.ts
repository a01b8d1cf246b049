import { channelOf } from '../../domain/atlas'
import { CHANNEL_CODES, type ChannelCode } from '../../domain/codes'
import type { Route } from '../../domain/route/link'

/** How strongly a channel's line is drawn: width in CSS pixels, opacity 0…1. */
export interface LineWeight {
  readonly width: number
  readonly opacity: number
}

const ALL: LineWeight = { width: 2.2, opacity: 0.85 }
const CHOSEN: LineWeight = { width: 3.2, opacity: 1 }
const QUIET: LineWeight = { width: 2, opacity: 0.55 }

/** Which lines a place shows; none on the home, region, guide and sheet views. */
export function shownLines(route: Route): ReadonlyMap<ChannelCode, LineWeight> {
  switch (route.kind) {
    case 'channels':
      return new Map(CHANNEL_CODES.map((channel) => [channel, ALL]))
    case 'points':
      return only(route.filter.channel, CHOSEN)
    case 'channel':
      return only(route.channel, CHOSEN)
    case 'point':
      return only(channelOf(route.code), QUIET)
    default:
      return new Map()
  }
}

function only(wanted: string | undefined, weight: LineWeight): Map<ChannelCode, LineWeight> {
  const channel = CHANNEL_CODES.find((code) => code === wanted)
  return new Map(channel ? [[channel, weight]] : [])
}
