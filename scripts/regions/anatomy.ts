/** Landmarks and joint centres of one body, by name: what the borders of the regions hang on. */

import type { Vector3 } from '../../src/body/frame'
import type { RefinedBody } from '../../src/body/refineBody'
import { blendInTriangle, type SurfacePlace, triangleOfPlace } from '../../src/body/surface'

export interface Anatomy {
  /** The left or midline landmark, metres, body frame. @throws if there is none of that name */
  at(landmark: string): Vector3
  /** The joint centre, metres, body frame. @throws if there is none of that name */
  joint(name: string): Vector3
}

export interface TiedLandmark {
  readonly id: string
  readonly tie: SurfacePlace
}

export function findAnatomy(
  { triangles, positions }: RefinedBody,
  landmarks: readonly TiedLandmark[],
  joints: Readonly<Record<string, readonly number[]>>,
): Anatomy {
  const places = new Map(
    landmarks.map(({ id, tie }) => [
      id,
      blendInTriangle(triangles, positions, triangleOfPlace(tie)),
    ]),
  )
  return {
    at(landmark) {
      const place = places.get(landmark)
      if (!place) throw new Error(`There is no landmark "${landmark}".`)
      return place
    },
    joint(name) {
      const centre = joints[name]
      if (!centre) throw new Error(`There is no joint "${name}".`)
      return centre as unknown as Vector3
    },
  }
}

/** The place that lies `part` of the way from one place to another; beyond them below 0, above 1. */
export const between = (from: Vector3, to: Vector3, part: number): Vector3 => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
]
