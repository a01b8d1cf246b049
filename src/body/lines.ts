import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'

/** One branch of a channel on one side of one body, on the skin. */
export interface ChannelLine {
  readonly channel: string
  readonly branch: number
  /** The side of the channel, even where the line crosses to the other side. */
  readonly side: Side
  /** Metres, in the body frame. */
  readonly points: readonly Vec3[]
}

/** A stored line: the left one of a pair, or the one on the midline. */
interface StoredLine {
  readonly channel: string
  readonly paired: boolean
  readonly branch: number
  /** x, y, z of the first point, then the difference to each next one; tenths of a millimetre. */
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

/** Packs points in metres as integer differences, the stored form of `StoredLine.points`. */
export function packPoints(points: readonly Vec3[]): number[] {
  const whole = points.map((point) => point.map((value) => Math.round(value * UNITS)))
  return whole.flatMap((point, index) =>
    // `+ 0` turns −0 into 0.
    point.map((value, axis) => value - (whole[index - 1]?.[axis] ?? 0) + 0),
  )
}

export function unpackPoints(packed: readonly number[]): Vec3[] {
  const position = [0, 0, 0]
  return Array.from({ length: packed.length / 3 }, (_, point): Vec3 => {
    for (let axis = 0; axis < 3; axis++) position[axis]! += packed[point * 3 + axis]!
    return [position[0]! / UNITS, position[1]! / UNITS, position[2]! / UNITS]
  })
}

/**
 * Reads the lines of all channels and mirrors the paired ones.
 *
 * @throws with the reason if the parsed JSON is not a lines file
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
