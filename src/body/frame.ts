/**
 * The body frame, defined here and nowhere else.
 *
 * Metres, right-handed. The figure stands with palms forward; the origin lies on the floor,
 * midway between the ankles. +Y is up, +Z the way the body faces, +X the body's own left.
 */

import { VIEW_DIRECTIONS } from '../domain/figure/viewSide'

/** x, y, z in the body frame. */
export type Vec3 = readonly [number, number, number]

/** Unit vectors of the anatomical directions. */
export const bodyDirections = {
  superior: [0, 1, 0],
  inferior: [0, -1, 0],
  anterior: VIEW_DIRECTIONS.front,
  posterior: VIEW_DIRECTIONS.back,
  left: VIEW_DIRECTIONS.left,
  right: VIEW_DIRECTIONS.right,
} as const satisfies Record<string, Vec3>
