/** From a bone's own frame, in which it is described in millimetres, to a body. */

import type { Vec3 } from '../../../src/body/frame'
import { cross, dot, normalise, subtract } from '../../shared/vectors'
import type { Shape } from '../field'

/** Where a bone's own frame lies in the body's. */
export interface Placing {
  readonly origin: Vec3
  /** Unit vectors of the own axes, square to each other. */
  readonly axes: readonly [Vec3, Vec3, Vec3]
  /** The body's metres for one unit on each own axis. */
  readonly scale: Vec3
}

/** Axes whose y goes along one direction, with z as near as possible to another. */
export function axesAlong(y: Vec3, z: Vec3): Placing['axes'] {
  const up = normalise(y)
  const side = normalise(cross(up, z))
  return [side, up, cross(side, up)]
}

/** A place of the own frame, in the body's. */
export function toBody({ origin, axes, scale }: Placing, place: Vec3): Vec3 {
  const at = (axis: 0 | 1 | 2) =>
    origin[axis] +
    axes[0][axis] * place[0] * scale[0] +
    axes[1][axis] * place[1] * scale[1] +
    axes[2][axis] * place[2] * scale[2]
  return [at(0), at(1), at(2)]
}

/** A place of the body, in the own frame. */
export function toOwn({ origin, axes, scale }: Placing, place: Vec3): Vec3 {
  const from = subtract(place, origin)
  return [
    dot(from, axes[0]) / scale[0],
    dot(from, axes[1]) / scale[1],
    dot(from, axes[2]) / scale[2],
  ]
}

/** A shape that is described in its own frame. */
export function placed(shape: Shape, placing: Placing): Shape {
  const { origin, axes, scale } = placing
  const unit = Math.min(...scale)
  const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = axes
  const [sx, sy, sz] = scale
  const field = (x: number, y: number, z: number): number => {
    const [dx, dy, dz] = [x - origin[0], y - origin[1], z - origin[2]]
    return (
      shape.field(
        (dx * ax + dy * ay + dz * az) / sx,
        (dx * bx + dy * by + dz * bz) / sy,
        (dx * cx + dy * cy + dz * cz) / sz,
      ) * unit
    )
  }
  const { min, max } = shape.box
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) =>
    toBody(placing, [
      corner & 1 ? max[0] : min[0],
      corner & 2 ? max[1] : min[1],
      corner & 4 ? max[2] : min[2],
    ]),
  )
  const most = (pick: (...values: number[]) => number): Vec3 => [
    pick(...corners.map(([x]) => x)),
    pick(...corners.map(([, y]) => y)),
    pick(...corners.map(([, , z]) => z)),
  ]
  return { field, box: { min: most(Math.min), max: most(Math.max) } }
}
