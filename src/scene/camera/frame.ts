import { DoubleSide, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../body/frame'
import type { PointPosition } from '../../body/positions'

/** The camera's vertical angle, degrees. */
export const FOV = 28

/** What the camera shows: its target, direction and extent. Metres, body frame. */
export interface Frame {
  readonly target: Vec3
  /** Direction from the target to the camera; need not be a unit vector. */
  readonly towardsEye: Vec3
  /** Half the height and half the width that must fit into the picture. */
  readonly halfHeight: number
  readonly halfWidth: number
}

/** A position on the skin and its normal. */
export type Spot = Pick<PointPosition, 'position' | 'normal'>
/** Whether nothing blocks the view of a spot from the direction `towardsEye`. */
export type IsClear = (spot: Spot, towardsEye: Vec3) => boolean

/** A line of sight: the height above the skin at which it starts, and its length. Metres. */
const LIFT = 0.012
const FREE = 0.6

/** Whether a point of the skin is visible from a direction. */
export function isClear(bvh: MeshBVH, { position, normal }: Spot, way: Vec3): boolean {
  const from = new Vector3(...position).addScaledVector(new Vector3(...normal), LIFT)
  const hit = bvh.raycastFirst(new Ray(from, new Vector3(...way).normalize()), DoubleSide, 0, FREE)
  return !hit
}

/** Turns of a view to try, degrees. */
const TURNS = [0, 25, 45, 65, 80]

/** Turns the view about the vertical, as little as needed, until nothing blocks it. */
export function freeView(spot: Spot, wanted: Vec3, isClear: IsClear): Vec3 {
  for (const degrees of TURNS) {
    // Of two equal turns, prefer the more frontal view, because it is more familiar.
    const both = [turned(wanted, degrees), turned(wanted, -degrees)].toSorted((a, b) => b[2] - a[2])
    const free = both.find((view) => isClear(spot, view))
    if (free) return free
  }
  return wanted
}

/** Turns a vector about the vertical. */
export function turned([x, y, z]: Vec3, degrees: number): Vec3 {
  const angle = (degrees * Math.PI) / 180
  return [x * Math.cos(angle) + z * Math.sin(angle), y, z * Math.cos(angle) - x * Math.sin(angle)]
}

/**
 * Limits the slope of a view to about 35° from above and 25° from below, because steep views
 * confuse. Exceptions: the soles are shown from below and the front, the crown at 45°.
 */
export function mostlyLevel([x, y, z]: Vec3): Vec3 {
  const level = Math.hypot(x, z)
  if (level < -y * 0.6) return [x, -1.3, 0.8]
  if (level < y * 0.25) return [x, 0.8, z < 0 ? -0.8 : 0.8]
  return [x, Math.min(level * 0.7, Math.max(-level * 0.45, y)), z]
}

/** Distance of the camera at which the frame fits, metres. @param fov vertical, radians */
export function distanceFor(frame: Frame, fov: number, aspect: number): number {
  const tangent = Math.tan(fov / 2)
  return Math.max(frame.halfHeight / tangent, frame.halfWidth / (tangent * aspect))
}
