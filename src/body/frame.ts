/**
 * The body frame, defined here and nowhere else.
 *
 * Metres, right-handed. The figure stands with palms forward; the origin lies on the floor,
 * midway between the ankles. +Y is up, +Z the way the body faces, +X the body's own left.
 */

import type { Side } from '../domain/schema/code'

/** x, y, z in the body frame. */
export type Vec3 = readonly [number, number, number]

type BodySide = Exclude<Side, 'midline'>

/** Unit vectors of the anatomical directions. */
export const bodyDirections = {
  superior: [0, 1, 0],
  inferior: [0, -1, 0],
  anterior: [0, 0, 1],
  posterior: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
} as const satisfies Record<string, Vec3>

export type BodyDirection = keyof typeof bodyDirections

/** The unit vector that leads away from the midline on the given side of the body. */
export const lateralOf = (side: BodySide): Vec3 => bodyDirections[side]

/** The unit vector that leads towards the midline from the given side of the body. */
export const medialOf = (side: BodySide): Vec3 => bodyDirections[side === 'left' ? 'right' : 'left']
