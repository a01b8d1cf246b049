import type { LitReason } from '../../domain/points/litPoints'
import { MARKERS } from '../../tokens'

/** Style of one marker: colour, diameter in CSS pixels, ring instead of disc, opacity 0…1. */
export interface MarkerStyle {
  readonly colour: string
  readonly size: number
  readonly ring: boolean
  readonly opacity: number
}

export interface MarkerState {
  readonly lit: LitReason | undefined
  readonly chosen: boolean
  /** Whether any point is lit; otherwise no markers are drawn. */
  readonly anyLit: boolean
  /** Whether the point is not offered to the person; its marker is then a ring. */
  readonly leftOut: boolean
  /** Whether the route is about the other side of the body. */
  readonly otherSide: boolean
  /** Whether so many points are lit that markers are small: see `isCrowded`. */
  readonly crowded: boolean
  /** The colour of the point's channel in this theme. */
  readonly channelColour: string
  readonly dark: boolean
}

export function markerStyle(state: MarkerState): MarkerStyle {
  const { core, further, quiet } = MARKERS[state.dark ? 'dark' : 'light']
  const ring = state.leftOut
  // A point that is left out does not catch the eye among the points to press.
  const guideColour = (colour: string) => (ring ? quiet : colour)
  if (state.chosen) return { colour: core, size: 20, ring, opacity: 1 }
  if (state.lit && state.otherSide) return { colour: quiet, size: 7, ring, opacity: 0.7 }
  switch (state.lit) {
    case 'core':
    case 'chosen':
      return { colour: guideColour(core), size: 14, ring, opacity: 1 }
    case 'further':
      return { colour: guideColour(further), size: 12, ring, opacity: 1 }
    case 'channel':
      return { colour: state.channelColour, size: state.crowded ? 6 : 13, ring, opacity: 1 }
    case 'here':
      return { colour: quiet, size: 10, ring, opacity: 1 }
    default:
      return { colour: quiet, size: 4, ring, opacity: state.anyLit ? 0.4 : 0 }
  }
}
