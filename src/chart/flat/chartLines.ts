import type { ChannelLine } from '../../body/lines'
import type { PointPosition } from '../../body/positions'
import { channelStrokes } from '../channelStrokes'
import type { FigureSide } from '../figureFile'

/** The seen stretches of each channel as SVG paths. */
export const linesSeen = (
  lines: readonly ChannelLine[],
  places: readonly PointPosition[],
  from: FigureSide,
): { readonly channel: string; readonly path: string }[] =>
  lines.flatMap((line) =>
    channelStrokes([line], places, from).map((path) => ({ channel: line.channel, path })),
  )
