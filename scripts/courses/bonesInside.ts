import { BufferAttribute, BufferGeometry, DoubleSide, Ray, type Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Skeleton } from '../../src/body/bones'

/** Where a straight way passes through a bone: from and to, metres from its start. */
interface Passage {
  readonly bone: string
  readonly from: number
  readonly to: number
}

export interface BonesInside {
  /**
   * The bones on the way inwards, the first first.
   *
   * @param start outside all bones
   * @param inwards unit length
   */
  passages(start: Vector3, inwards: Vector3): Passage[]
}

/** No way inwards is longer, metres. */
const REACH = 0.2
/** Two hits as near as this are one, on the edge of two triangles, metres. */
const SAME = 1e-6

export function bonesInside({ positions, triangles, ranges }: Skeleton): BonesInside {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const bvh = new MeshBVH(geometry, { indirect: true })
  const boneAt = (triangle: number) =>
    ranges.find(
      ({ firstTriangle, triangleCount }) =>
        triangle >= firstTriangle && triangle < firstTriangle + triangleCount,
    )!.id

  return {
    passages(start, inwards) {
      const hits = bvh
        .raycast(new Ray(start, inwards), DoubleSide, 0, REACH)
        .map(({ distance, faceIndex, face }) => ({
          distance,
          bone: boneAt(faceIndex!),
          enters: face!.normal.dot(inwards) < 0,
        }))
        .toSorted((a, b) => a.distance - b.distance)
      const found: Passage[] = []
      for (const bone of new Set(hits.map((hit) => hit.bone))) {
        let from: number | undefined
        let last = -1
        for (const { distance, enters } of hits.filter((hit) => hit.bone === bone)) {
          if (distance - last < SAME) continue
          last = distance
          if (enters) from ??= distance
          else if (from !== undefined) {
            found.push({ bone, from, to: distance })
            from = undefined
          }
        }
      }
      return found.toSorted((a, b) => a.from - b.from)
    },
  }
}
