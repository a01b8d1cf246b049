import type { Side } from '../domain/schema/code'
import type { Vector3 } from './frame'

/** One spot of a point on one side of one body, as the scene and the chart draw it. */
export interface PointPlace {
  readonly code: string
  /** Set where a code stands for several places, such as EX-B2 "T1". */
  readonly spot?: string
  readonly side: Side
  /** Metres, in the body frame, on the skin. */
  readonly position: Vector3
  /** Unit, outwards. */
  readonly normal: Vector3
  /** The skin region it lies in. */
  readonly region: string
}

/** As stored: the left one of a pair, or the one on the midline. */
export interface StoredPlace extends Omit<PointPlace, 'side'> {
  readonly paired: boolean
  /** Triangle of the refined mesh and the weights of its corners. */
  readonly triangle: number
  readonly barycentric: Vector3
}

export interface PlacesFile {
  readonly format: typeof PLACES_FORMAT
  readonly version: 1
  readonly body: string
  readonly places: readonly StoredPlace[]
}

export const PLACES_FORMAT = 'tsubo-places'

const mirrored = ([x, y, z]: Vector3): Vector3 => [-x, y, z]

/**
 * The places of all points on both sides.
 *
 * @throws with the reason if the parsed JSON is not such a file
 */
export function parsePlaces(json: unknown): PointPlace[] {
  const file = json as Partial<PlacesFile> | null
  if (file?.format !== PLACES_FORMAT || file.version !== 1 || !Array.isArray(file.places))
    throw new Error('The file with the places of the points cannot be read.')
  return (file as PlacesFile).places.flatMap(
    ({ paired, triangle, barycentric, ...place }): PointPlace[] =>
      paired
        ? [
            { ...place, side: 'left' },
            {
              ...place,
              side: 'right',
              position: mirrored(place.position),
              normal: mirrored(place.normal),
            },
          ]
        : [{ ...place, side: 'midline' }],
  )
}
