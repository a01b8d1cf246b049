/** Finds the joint centres: the source marks each joint with a small cube around it. */

import type { Vec3 } from '../../src/body/frame'
import type { SourceMesh } from './parseMesh'

/** Joint centres by name, such as `l-elbow` or `spine-3`. */
export type Joints = Readonly<Record<string, Vec3>>

const PREFIX = 'joint-'

/** @param positions three coordinates per source vertex; the centres have the same unit */
export function findJoints(mesh: SourceMesh, positions: Float64Array): Joints {
  const joints: Record<string, Vec3> = {}
  for (const [group, quads] of mesh.groups) {
    if (group.startsWith(PREFIX)) joints[group.slice(PREFIX.length)] = centre(quads, positions)
  }
  return joints
}

function centre(quads: Uint32Array, positions: Float64Array): Vec3 {
  const vertices = [...new Set(quads)]
  const mean = (axis: number) =>
    vertices.reduce((sum, vertex) => sum + positions[vertex * 3 + axis]!, 0) / vertices.length
  return [mean(0), mean(1), mean(2)]
}

export function mapJoints(joints: Joints, move: (joint: Vec3) => Vec3): Joints {
  return Object.fromEntries(Object.entries(joints).map(([name, joint]) => [name, move(joint)]))
}

/**
 * The centre of a joint.
 *
 * @throws if there is no joint with that name
 */
export function jointAt(joints: Joints, name: string): Vec3 {
  const joint = joints[name]
  if (joint === undefined) throw new Error(`The source has no joint "${name}".`)
  return joint
}
