import { BufferAttribute, BufferGeometry, type Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { BoneRange, Skeleton } from '../../body/bones'
import { buildSkinTree } from '../../body/skinTree'
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
 * Lights bones on one side, or on the midline; a rib with its cartilage, which people call rib too.
 *
 * @param ids separated by spaces
 */
export function lightBones(
  geometry: BufferGeometry,
  skeleton: Skeleton,
  ids: string,
  side: Side,
): void {
  const lit = geometry.getAttribute('lit') as BufferAttribute
  const wanted = new Set(`${ids} ${ids.replaceAll('rib-', 'costal-cartilage-')}`.split(' '))
  const bones = skeleton.ranges.filter(
    (range) => wanted.has(range.id) && (range.midline || side === 'midline' || range.side === side),
  )
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

/** Returns a function that finds the bone that a ray meets first. */
export function bonePicker({ positions, triangles, ranges }: Skeleton) {
  // Both halves are alike: the tree of one serves the other by the ray's mirror image.
  const corners = triangles.slice(0, triangles.length / 2)
  const half = positions.slice(0, positions.length / 2)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(half, 3))
  geometry.setIndex(new BufferAttribute(corners, 1))
  const tree = MeshBVH.deserialize(buildSkinTree(corners, half), geometry, { setIndex: false })
  const left = ranges.filter(({ side }) => side === 'left')
  return (ray: Ray): BoneRange | undefined => {
    const mirrored = ray.clone()
    mirrored.origin.x *= -1
    mirrored.direction.x *= -1
    const [own, other] = [tree.raycastFirst(ray), tree.raycastFirst(mirrored)]
    const hit = own && other ? (own.distance <= other.distance ? own : other) : (own ?? other)
    const at = hit?.faceIndex
    if (at == null) return undefined
    return left.find(
      ({ firstTriangle, triangleCount }) =>
        at >= firstTriangle && at < firstTriangle + triangleCount,
    )
  }
}
