import { Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'

/** A position on the drawn skin. Metres, body frame; unit normal, outwards. */
export interface SkinPoint {
  readonly position: Vector3
  readonly normal: Vector3
}

/** Returns the nearest position on the skin, with the mean vertex normal of its triangle. */
export function skinAt(bvh: MeshBVH, near: Vector3): SkinPoint {
  const hit = bvh.closestPointToPoint(near)
  const normals = bvh.geometry.getAttribute('normal')
  const index = bvh.geometry.index
  const normal = new Vector3()
  if (hit && index)
    for (let corner = 0; corner < 3; corner++)
      normal.add(new Vector3().fromBufferAttribute(normals, index.getX(hit.faceIndex * 3 + corner)))
  return { position: hit?.point.clone() ?? near.clone(), normal: normal.normalize() }
}

/** Skin this near to a place (metres) does not count as hiding it. */
const OWN_SKIN = 0.01

/** How much a place faces an eye, as a cosine; undefined if it faces away or the body hides it. */
export function facingEye(
  bvh: MeshBVH,
  { position, normal }: SkinPoint,
  eye: Vector3,
): number | undefined {
  const toEye = eye.clone().sub(position)
  const distance = toEye.length()
  const facing = normal.dot(toEye) / distance
  if (facing < 0) return undefined
  const hit = bvh.raycastFirst(new Ray(eye, toEye.divideScalar(-distance)))
  return hit && hit.distance < distance - OWN_SKIN ? undefined : facing
}
