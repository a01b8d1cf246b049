import { channelOf } from '../atlas'
import { CHANNEL_CODES, type ChannelCode } from '../codes'
import type { Route } from '../route/link'

/** What is drawn on the bare body, from the skin outwards. */
const LAYERS = ['swimwear', 'channels', 'points', 'ruler', 'technique'] as const
export type Layer = (typeof LAYERS)[number]

/** The body in 3D, or the flat figure. */
export type Figure = '3d' | 'flat'

/** All that decides which layers are on. */
export interface LayerState {
  readonly figure: Figure
  readonly route: Route
  /** The person wants the body as if in swimwear. */
  readonly modest: boolean
  /** A point is being located, and its ruler is there. */
  readonly locating: boolean
  /** A technique is being demonstrated. */
  readonly demonstrating: boolean
}

/** The layers that are on; where several tools are in use, the one that needs the skin most. */
export function layersShown(state: LayerState): ReadonlySet<Layer> {
  const { figure, route, modest, locating, demonstrating } = state
  // The flat figure has no hand to press with.
  const tool = demonstrating && figure === '3d' ? 'technique' : locating ? 'ruler' : undefined
  // A press has the skin to itself: dots and lines would float over the dent. So has a ruler in 3D,
  // for its own dots and names; on the flat figure the lines lie still beneath it.
  const hasRoom = tool === undefined || figure === 'flat'
  const channels = hasRoom && channelsShown(figure, route).length > 0
  const on: Record<Layer, boolean> = {
    swimwear: modest,
    channels,
    points: tool === undefined,
    ruler: tool === 'ruler',
    technique: tool === 'technique',
  }
  return new Set(LAYERS.filter((layer) => on[layer]))
}

/** The channels whose lines a route shows; none on the home, region, guide and sheet views. */
export function channelsShown(figure: Figure, route: Route): readonly ChannelCode[] {
  switch (route.kind) {
    case 'channels':
      return CHANNEL_CODES
    case 'channel':
      return known(route.channel)
    // The flat figure draws lines for channels alone, not for the channel of a point or a list.
    case 'points':
      return figure === '3d' ? known(route.filter.channel) : []
    case 'point':
      return figure === '3d' ? known(channelOf(route.code)) : []
    default:
      return []
  }
}

/** Points outside the channels have no line. */
const known = (wanted: string | undefined): ChannelCode[] =>
  CHANNEL_CODES.filter((code) => code === wanted)
