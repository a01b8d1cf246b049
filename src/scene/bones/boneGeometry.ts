import { BufferAttribute, BufferGeometry } from 'three'
import type { BoneRange, Skeleton } from '../../body/bones'
import type { Side } from '../../domain/schema/code'

/** Builds the geometry of the bones, with an empty mask `lit` for the material. */
export function buildBoneGeometry(skeleton: Skeleton): BufferGeometry {
  const { positions, normals, triangles, ranges } = skeleton
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  const soft = maskOf(
    skeleton,
    ranges.filter(({ kind = 'bone' }) => kind !== 'bone'),
  )
  geometry.setAttribute('soft', new BufferAttribute(soft, 1, true))
  geometry.setAttribute('lit', new BufferAttribute(new Uint8Array(soft.length), 1, true))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/**
 * The bones with some ids, of a pair those on one side.
 *
 * @param ids separated by spaces
 * @param side `midline` for both
 */
export function findBones({ ranges }: Skeleton, ids: string, side: Side): BoneRange[] {
  const wanted = new Set(ids.split(' '))
  return ranges.filter(
    (range) => wanted.has(range.id) && (range.midline || side === 'midline' || range.side === side),
  )
}

/** Lights these bones, and no others. */
export function lightBones(
  geometry: BufferGeometry,
  skeleton: Skeleton,
  bones: readonly BoneRange[],
): void {
  const lit = geometry.getAttribute('lit') as BufferAttribute
  ;(lit.array as Uint8Array).set(maskOf(skeleton, bones))
  lit.needsUpdate = true
}

function maskOf({ positions, triangles }: Skeleton, bones: readonly BoneRange[]): Uint8Array {
  const mask = new Uint8Array(positions.length / 3)
  for (const { firstTriangle, triangleCount } of bones)
    for (const vertex of triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3))
      mask[vertex] = 255
  return mask
}
