/** Solids as distance fields, and how they are joined, cut and moved. */

import type { Vec3 } from '../../src/body/frame'
import { dot } from '../shared/vectors'

/**
 * Distance to a surface in metres, negative inside. It may be too small farther off, but never much
 * too large: the grid leaves out what is far from the surface. It is asked millions of times, so it
 * defines no functions of its own.
 */
export type Field = (x: number, y: number, z: number) => number

export interface Box {
  readonly min: Vec3
  readonly max: Vec3
}

/** A solid; nothing of it lies outside the box. */
export interface Shape {
  readonly field: Field
  readonly box: Box
}

/** Three unit vectors square to each other: the directions of local x, y and z. */
export type Axes = readonly [Vec3, Vec3, Vec3]

export const BODY_AXES: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Distance to a box, 0 inside. */
export function distanceToBox({ min, max }: Box, x: number, y: number, z: number): number {
  const dx = x < min[0] ? min[0] - x : x > max[0] ? x - max[0] : 0
  const dy = y < min[1] ? min[1] - y : y > max[1] ? y - max[1] : 0
  const dz = z < min[2] ? min[2] - z : z > max[2] ? z - max[2] : 0
  return dx + dy + dz === 0 ? 0 : Math.sqrt(dx * dx + dy * dy + dz * dz)
}

export const grown = ({ min, max }: Box, by: number): Box => ({
  min: [min[0] - by, min[1] - by, min[2] - by],
  max: [max[0] + by, max[1] + by, max[2] + by],
})

export function boxAround(points: readonly Vec3[], margin = 0): Box {
  const of = (pick: (...values: number[]) => number, axis: number) =>
    points.reduce((best, point) => pick(best, point[axis]!), points[0]![axis]!)
  const corner = (pick: (...values: number[]) => number, by: number): Vec3 => [
    of(pick, 0) + by,
    of(pick, 1) + by,
    of(pick, 2) + by,
  ]
  return { min: corner(Math.min, -margin), max: corner(Math.max, margin) }
}

/** The lesser of two distances, rounded where they differ by less than `k`. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b)
  return h > 0 ? Math.min(a, b) - (h * h) / (4 * k) : Math.min(a, b)
}

export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k)

/** Joins shapes; the seam is filled where both are nearer than about `k` metres. */
export function blend(k: number, ...shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes.filter(({ box }) => box.min[0] <= box.max[0])
  if (!first) throw new Error('There is nothing to blend.')
  const box = grown(boxAround([first, ...others].flatMap((s) => [s.box.min, s.box.max])), k / 4)
  return {
    box,
    field(x, y, z) {
      let best = first.field(x, y, z)
      for (const other of others)
        if (distanceToBox(other.box, x, y, z) < best + k)
          best = smoothMin(best, other.field(x, y, z), k)
      return best
    },
  }
}

/** Cuts shapes out of another; the rim of the cut is rounded over about `k` metres. */
export function carve(k: number, from: Shape, ...what: readonly Shape[]): Shape {
  return {
    box: from.box,
    field(x, y, z) {
      let left = from.field(x, y, z)
      for (const cut of what)
        if (distanceToBox(cut.box, x, y, z) < k - left)
          left = smoothMax(left, -cut.field(x, y, z), k)
      return left
    },
  }
}

/** What of a shape lies where `limit` is negative. */
export function within(shape: Shape, limit: Field, k: number): Shape {
  return {
    box: shape.box,
    field(x, y, z) {
      const own = shape.field(x, y, z)
      // Far outside the limit cannot matter, and may be slow to ask.
      return own > 0.02 ? own : smoothMax(own, limit(x, y, z), k)
    },
  }
}

/**
 * Raises (positive) or lowers the surface by a length that changes slowly from place to place.
 *
 * @param most no place is raised more than this, metres
 */
export const swollen = (shape: Shape, by: Field, most: number): Shape => ({
  box: grown(shape.box, most),
  field: (x, y, z) => shape.field(x, y, z) - by(x, y, z),
})

/**
 * Cuts out what another shape takes up, and a gap of `gap` metres around it.
 *
 * @param rounding of the edge of the cut, metres
 */
export const clearOf = (other: Shape, gap: number, shape: Shape, rounding = 0.0004): Shape =>
  carve(
    rounding,
    shape,
    swollen(other, () => gap, gap),
  )

/** Puts a shape that is described in local coordinates at a place, with its axes turned. */
export function placed({ field, box }: Shape, [ox, oy, oz]: Vec3, axes: Axes): Shape {
  const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = axes
  const corners = [box.min[0], box.max[0]].flatMap((x) =>
    [box.min[1], box.max[1]].flatMap((y) =>
      [box.min[2], box.max[2]].map(
        (z): Vec3 => [
          ox + x * ax + y * bx + z * cx,
          oy + x * ay + y * by + z * cy,
          oz + x * az + y * bz + z * cz,
        ],
      ),
    ),
  )
  return {
    box: boxAround(corners),
    field(x, y, z) {
      const px = x - ox
      const py = y - oy
      const pz = z - oz
      return field(
        px * ax + py * ay + pz * az,
        px * bx + py * by + pz * bz,
        px * cx + py * cy + pz * cz,
      )
    },
  }
}

/** A shape and its mirror image as one; only the left half of it is asked. */
export const symmetric = ({ field, box }: Shape): Shape => ({
  box: { min: [-box.max[0], box.min[1], box.min[2]], max: box.max },
  field: (x, y, z) => field(Math.abs(x), y, z),
})

/** The half-space on the far side of a plane, for `within` and as a limit: `normal` points outwards. */
export function halfSpace(through: Vec3, normal: Vec3): Field {
  const offset = dot(through, normal)
  return (x, y, z) => x * normal[0] + y * normal[1] + z * normal[2] - offset
}
