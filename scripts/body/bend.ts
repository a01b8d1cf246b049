/** Bends: rotations about joints of which the skin near the joint takes only a part. */

import type { Vec3 } from '../../src/body/frame'
import { smoothstep } from '../../src/domain/smoothstep'
import { add, dot, normalise, subtract } from '../shared/vectors'
import type { ArmShare } from './armParts'
import { type Rotation, rotate } from './rotation'

/** A rotation about a joint of which each point takes a part. */
export interface Bend extends Rotation {
  readonly centre: Vec3
  /** 0…1, from the point at rest and its share in the arm. */
  readonly part: (point: Vec3, share: ArmShare) => number
}

/** From 0 to 1 across a joint, over `reach` metres to either side of it. */
export function rampAlong(centre: Vec3, along: Vec3, reach: number) {
  const direction = normalise(along)
  return (point: Vec3) =>
    smoothstep((dot(subtract(point, centre), direction) + reach) / (2 * reach))
}

/** Where a point at rest comes to lie once the bends have been applied. */
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
