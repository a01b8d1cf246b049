/** Vector arithmetic for the pose. */

import type { Vector3 } from '../../src/body/frame'

export const add = (a: Vector3, b: Vector3): Vector3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

export const subtract = (a: Vector3, b: Vector3): Vector3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

export const scale = (a: Vector3, factor: number): Vector3 => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
]

export const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector3, b: Vector3): Vector3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const normalise = (a: Vector3): Vector3 => scale(a, 1 / Math.hypot(...a))

/** The unit vector that leads from one point to another. */
export const directionTo = (from: Vector3, to: Vector3): Vector3 => normalise(subtract(to, from))

/** 0 up to `low`, 1 from `high`, with level ends. */
export function smoothStep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)))
  return t * t * (3 - 2 * t)
}
