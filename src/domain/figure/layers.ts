import { channelOf } from '../atlas'
import { CHANNEL_CODES, type ChannelCode } from '../codes'
import type { Route } from '../route/link'

/** The layers drawn in and over the bare body, outwards. In 3D, bones and muscles lie behind glass. */
const LAYERS = ['bones', 'muscles', 'garment', 'channels', 'points', 'ruler', 'technique'] as const
export type Layer = (typeof LAYERS)[number]

/** The body in 3D, or the flat figure. */
export type Figure = '3d' | 'flat'

/** The state that decides which layers are visible. */
export interface LayerState {
  readonly figure: Figure
  readonly route: Route
  /** The body wears a garment; the drawing shows nothing that it would cover. */
  readonly modest: boolean
  /** The person wants to see all muscles. */
  readonly muscles: boolean
  /** The person wants to see the bones. */
  readonly bones: boolean
  /** The locate tool is open and its ruler is loaded. */
  readonly locating: boolean
  /** A step of it names a bone to feel, and the bones are loaded. */
  readonly overBones: boolean
  /** A technique is being demonstrated. */
  readonly demonstrating: boolean
}

/** The visible layers. If several tools are open, the one that needs most of the skin wins. */
export function layersShown(state: LayerState): ReadonlySet<Layer> {
  const { figure, route, modest, muscles, bones, locating, overBones, demonstrating } = state
  // The flat figure cannot demonstrate a technique.
  const tool = demonstrating && figure === '3d' ? 'technique' : locating ? 'ruler' : undefined
  // Dots and lines would float over a dent. In 3D the ruler has dots and names of its own; on the
  // flat figure it is drawn over the lines.
  const hasRoom = tool === undefined || figure === 'flat'
  const channels = hasRoom && channelsShown(figure, route).length > 0
  // A press dents the skin, which then has to be seen. Whoever is led to a bone sees it, unless the
  // person looks at the muscles.
  const wanted = bones || (tool === 'ruler' && overBones && !muscles)
  const isGlass = wanted && tool !== 'technique'
  const on: Record<Layer, boolean> = {
    bones: isGlass,
    muscles: muscles && !isGlass && tool !== 'technique',
    garment: modest && figure === '3d',
    channels,
    points: tool === undefined,
    ruler: tool === 'ruler',
    technique: tool === 'technique',
  }
  return new Set(LAYERS.filter((layer) => on[layer]))
}

/** The channels whose lines a route shows; none on home, region, guide and sheet routes. */
export function channelsShown(figure: Figure, route: Route): readonly ChannelCode[] {
  switch (route.kind) {
    case 'channels':
      return CHANNEL_CODES
    case 'channel':
      return known(route.channel)
    // The flat figure draws lines on channel routes only, not for the channel of a point or a list.
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
