/** Moves a resting body into the anatomical position. */

import type { Vec3 } from '../../src/body/frame'
import type { Mirror } from '../../src/body/mirror'
import { armBends } from './armBends'
import { shareArm, shareOfJoint } from './armParts'
import { applyBends } from './bend'
import type { Joints } from './joints'
import { legBends } from './legBends'

export interface PosedBody {
  readonly positions: Float64Array
  readonly joints: Joints
}

/**
 * Poses the left half of a body; the right half becomes its mirror image.
 *
 * @param positions three coordinates per cage vertex of a symmetric body, in metres
 */
export function poseBody(
  quads: Uint32Array,
  mirror: Mirror,
  positions: Float64Array,
  joints: Joints,
): PosedBody {
  const bends = [...armBends(joints), ...legBends(joints)]
  const shares = shareArm(quads, positions, joints)
  const posed = new Float64Array(positions.length)
  for (const [vertex, share] of shares.entries()) {
    const [x, y, z] = positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vec3
    if (x < 0) continue
    posed.set(applyBends(bends, [x, y, z], share), vertex * 3)
  }
  for (const [vertex, partner] of mirror.vertices.entries()) {
    if (positions[vertex * 3]! >= 0) continue
    const [x, y, z] = posed.subarray(partner * 3, partner * 3 + 3) as unknown as Vec3
    posed.set([-x, y, z], vertex * 3)
  }
  return {
    positions: posed,
    joints: poseJoints(joints, (name, rest) => applyBends(bends, rest, shareOfJoint(name))),
  }
}

function poseJoints(joints: Joints, move: (name: string, rest: Vec3) => Vec3): Joints {
  const posed: Record<string, Vec3> = {}
  for (const [name, centre] of Object.entries(joints)) {
    if (name.startsWith('r-')) continue
    posed[name] = name.startsWith('l-') ? move(name, centre) : centre
    const [x, y, z] = posed[name]
    if (name.startsWith('l-')) posed[name.replace('l-', 'r-')] = [-x, y, z]
  }
  return posed
}
