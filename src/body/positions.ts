import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'

/** One spot of a point on one side of one body, for the scene and the chart. */
export interface PointPosition {
  readonly code: string
  /** Set if the code has several spots, such as EX-B2 "T1". */
  readonly spot?: string
  readonly side: Side
  /** Metres, in the body frame, on the skin. */
  readonly position: Vec3
  /** Unit vector, outwards. */
  readonly normal: Vec3
  readonly region: string
}

/** Heights of points on a body, metres, by their codes. */
export type Heights = Readonly<Record<string, number>>

export const heightsOf = (points: readonly PointPosition[]): Heights =>
  Object.fromEntries(points.map(({ code, position }) => [code, position[1]]))

/** A stored position: the left one of a pair, or the one on the midline. */
interface StoredPosition extends Omit<PointPosition, 'side'> {
  readonly paired: boolean
}

export interface PositionsFile {
  readonly format: typeof POSITIONS_FORMAT
  readonly version: 1
  readonly body: string
  readonly places: readonly StoredPosition[]
}

export const POSITIONS_FORMAT = 'tsubo-places'

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z]

/**
 * Reads the positions of all points and mirrors the paired ones.
 *
 * @throws with the reason if the parsed JSON is not a positions file
 */
export function parsePositions(json: unknown): PointPosition[] {
  const file = json as Partial<PositionsFile> | null
  if (file?.format !== POSITIONS_FORMAT || file.version !== 1 || !Array.isArray(file.places))
    throw new Error('The file with the places of the points cannot be read.')
  return (file as PositionsFile).places.flatMap(({ paired, ...place }): PointPosition[] => {
    if (!paired) return [{ ...place, side: 'midline' }]
    const [position, normal] = [mirrored(place.position), mirrored(place.normal)]
    return [
      { ...place, side: 'left' },
      { ...place, side: 'right', position, normal },
    ]
  })
}
