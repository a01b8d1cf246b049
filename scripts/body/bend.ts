/** Bends: rotations about joints, which the skin near the joint follows only in part. */

import type { Vec3 } from '../../src/body/frame'
import { smoothstep } from '../../src/domain/smoothstep'
import { add, dot, normalise, subtract } from '../shared/vectors'
import type { ArmShare } from './armParts'
import { type Rotation, rotate } from './rotation'

/** A rotation about a joint, which each point follows in part. */
export interface Bend extends Rotation {
  readonly centre: Vec3
  /** The share of the rotation for a point, 0…1, from its resting position and its arm share. */
  readonly part: (point: Vec3, share: ArmShare) => number
}

/** A ramp from 0 to 1 across a joint, over `reach` metres on either side of it. */
export function rampAlong(centre: Vec3, along: Vec3, reach: number) {
  const direction = normalise(along)
  return (point: Vec3) =>
    smoothstep((dot(subtract(point, centre), direction) + reach) / (2 * reach))
}

/** The position of a resting point after the bends. */
export function applyBends(bends: readonly Bend[], rest: Vec3, share: ArmShare): Vec3 {
  let point = rest
  for (const bend of bends) {
    const part = bend.part(rest, share)
    if (part === 0) continue
    const turn = { axis: bend.axis, angle: bend.angle * part }
    point = add(bend.centre, rotate(subtract(point, bend.centre), turn))
  }
  return point
}
