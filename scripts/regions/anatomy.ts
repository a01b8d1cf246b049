/** Landmarks and joint centres of one body, by name. They define the borders of the regions. */

import type { Vec3 } from '../../src/body/frame'
import type { RefinedBody } from '../../src/body/refineBody'
import { blendInTriangle, type SurfacePoint, triangleOfPoint } from '../../src/body/surface'

export interface Anatomy {
  /**
   * Position of the left or midline landmark, metres, body frame.
   *
   * @throws if there is no landmark with that name
   */
  at(landmark: string): Vec3
  /**
   * The joint centre, metres, body frame.
   *
   * @throws if there is no joint with that name
   */
  joint(name: string): Vec3
}

export interface TiedLandmark {
  readonly id: string
  readonly tie: SurfacePoint
}

export function findAnatomy(
  { triangles, positions }: RefinedBody,
  landmarks: readonly TiedLandmark[],
  joints: Readonly<Record<string, readonly number[]>>,
): Anatomy {
  const places = new Map(
    landmarks.map(({ id, tie }) => [
      id,
      blendInTriangle(triangles, positions, triangleOfPoint(tie)),
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
      return centre as unknown as Vec3
    },
  }
}

/**
 * Interpolates between two positions; `part` is 0 at the first and 1 at the second, and may lie
 * outside.
 */
export const between = (from: Vec3, to: Vec3, part: number): Vec3 => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
]
