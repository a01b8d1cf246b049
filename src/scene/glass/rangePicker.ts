import { BufferAttribute, BufferGeometry, type Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { SkinTree } from '../../body/skinTree'
import type { Side } from '../../domain/schema/code'

/** A model of two halves, the left one first, the tree of that one, and the model's parts. */
interface Ranged<Range> {
  readonly tree: SkinTree
  readonly positions: Float32Array
  readonly triangles: Uint32Array
  readonly ranges: readonly (Range & {
    readonly side: Side
    readonly firstTriangle: number
    readonly triangleCount: number
  })[]
}

/** Returns a function that finds the part that a ray meets first; of the left half, for either side. */
export function rangePicker<Range>({ positions, triangles, ranges, tree: stored }: Ranged<Range>) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const tree = MeshBVH.deserialize(stored, geometry, { setIndex: false })
  const left = ranges.filter(({ side }) => side === 'left')
  return (ray: Ray): Range | undefined => {
    // Both halves are alike: the tree of one serves the other by the ray's mirror image.
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
