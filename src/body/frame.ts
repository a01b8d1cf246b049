/**
 * The body frame. This is its only definition.
 *
 * Metres, right-handed. The figure stands with its palms forward; the origin is on the floor,
 * midway between the ankles. +Y is up, +Z is where the body faces, +X is the body's own left.
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
