/**
 * The body frame. This is its only definition.
 *
 * Metres, right-handed. The figure stands with its palms forward; the origin is on the floor,
 * midway between the ankles. +Y is up, +Z is where the body faces, +X is the body's own left.
 */

/** x, y, z in the body frame. */
export type Vec3 = readonly [number, number, number]

/** Unit vectors of the anatomical directions. */
export const bodyDirections = {
  superior: [0, 1, 0],
  inferior: [0, -1, 0],
  anterior: [0, 0, 1],
  posterior: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
} as const satisfies Record<string, Vec3>
