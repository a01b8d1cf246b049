import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'

/** One branch of a channel on one side of one body, lying on the skin. */
export interface ChannelLine {
  readonly channel: string
  readonly branch: number
  /** Of a paired channel its own side, even where it crosses to the other. */
  readonly side: Side
  /** Metres, in the body frame. */
  readonly points: readonly Vec3[]
}

/** As stored: the left one of a pair, or the one on the midline. */
interface StoredLine {
  readonly channel: string
  readonly paired: boolean
  readonly branch: number
  /** x, y, z of the first point, then of each step to the next; tenths of a millimetre. */
  readonly points: readonly number[]
}

export interface LinesFile {
  readonly format: typeof LINES_FORMAT
  readonly version: 1
  readonly body: string
  readonly lines: readonly StoredLine[]
}

export const LINES_FORMAT = 'tsubo-lines'
/** Stored units per metre. */
const UNITS = 10_000

/** @param points metres */
export function packPoints(points: readonly Vec3[]): number[] {
  const whole = points.map((point) => point.map((value) => Math.round(value * UNITS)))
  return whole.flatMap((point, at) =>
    // Adding 0 turns −0 into 0.
    point.map((value, axis) => value - (whole[at - 1]?.[axis] ?? 0) + 0),
  )
}

export function unpackPoints(packed: readonly number[]): Vec3[] {
  const at = [0, 0, 0]
  return Array.from({ length: packed.length / 3 }, (_, point): Vec3 => {
    for (let axis = 0; axis < 3; axis++) at[axis]! += packed[point * 3 + axis]!
    return [at[0]! / UNITS, at[1]! / UNITS, at[2]! / UNITS]
  })
}

/**
 * The lines of all channels on both sides.
 *
 * @throws with the reason if the parsed JSON is not such a file
 */
export function parseLines(json: unknown): ChannelLine[] {
  const file = json as Partial<LinesFile> | null
  if (file?.format !== LINES_FORMAT || file.version !== 1 || !Array.isArray(file.lines))
    throw new Error('The file with the lines of the channels cannot be read.')
  return (file as LinesFile).lines.flatMap(({ channel, paired, branch, points }): ChannelLine[] => {
    if (points.length < 6 || points.length % 3 !== 0 || !points.every(Number.isInteger))
      throw new Error(`A line of the channel ${channel} is damaged.`)
    const left = unpackPoints(points)
    if (!paired) return [{ channel, branch, side: 'midline', points: left }]
    const right = left.map(([x, y, z]): Vec3 => [-x, y, z])
    return [
      { channel, branch, side: 'left', points: left },
      { channel, branch, side: 'right', points: right },
    ]
  })
}
