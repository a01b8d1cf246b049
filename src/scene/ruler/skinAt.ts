import { Vector3 } from 'three'
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
