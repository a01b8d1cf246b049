import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Skeleton } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import type { Box } from '../skeleton/field'

/** So near to the surface its normals tell inside from outside, metres; at sharp ends farther off not. */
const SURE = 0.0015
const WAYS = [new Vector3(0.31, 0.87, 0.38), new Vector3(-0.52, -0.33, 0.79)]

/** The surface of one bone: of the left, or both halves of one on the midline. */
export interface BoneSurface {
  readonly id: string
  readonly box: Box
  /** The nearest point, and the distance to it, negative inside the bone. */
  nearest(place: Vec3): { readonly point: Vec3; readonly distance: number }
  /** The point that is met first, or nothing. */
  met(from: Vec3, direction: Vec3): Vec3 | undefined
}

export function boneSurfaces({
  positions,
  normals,
  triangles,
  ranges,
}: Skeleton): Map<string, BoneSurface> {
  const surfaces = new Map<string, BoneSurface>()
  for (const { id, side, midline } of ranges) {
    if (side === 'right') continue
    const corners = ranges
      .filter((range) => range.id === id && (midline || range.side === 'left'))
      .flatMap(({ firstTriangle, triangleCount }) => [
        ...triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3),
      ])
    surfaces.set(id, surfaceOf(id, positions, normals, corners))
  }
  return surfaces
}

function surfaceOf(
  id: string,
  positions: Float32Array,
  normals: Float32Array,
  corners: readonly number[],
): BoneSurface {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex([...corners])
  const bvh = new MeshBVH(geometry, { indirect: true })
  const box = bvh.getBoundingBox(new Box3())
  const at = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
  /** An odd number of walls on the way out, whichever way that is. */
  const enclosed = (place: Vec3) =>
    WAYS.every((way) => bvh.raycast(new Ray(at.set(...place), way), DoubleSide).length % 2 === 1)
  return {
    id,
    box: { min: box.min.toArray(), max: box.max.toArray() },
    nearest(place) {
      bvh.closestPointToPoint(at.set(...place), hit)
      const { point, distance, faceIndex } = hit
      // The smooth normals of the corners: that of a triangle errs beyond its edge.
      let side = 0
      for (let corner = 0; corner < 3; corner++) {
        const vertex = corners[faceIndex * 3 + corner]! * 3
        side +=
          (place[0] - point.x) * normals[vertex]! +
          (place[1] - point.y) * normals[vertex + 1]! +
          (place[2] - point.z) * normals[vertex + 2]!
      }
      const within = side <= 0 && (distance < SURE || enclosed(place))
      return { point: point.toArray(), distance: within ? -distance : distance }
    },
    met: (from, direction) =>
      bvh
        .raycastFirst(new Ray(new Vector3(...from), new Vector3(...direction)), DoubleSide)
        ?.point.toArray(),
  }
}
