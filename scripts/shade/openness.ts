import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { RefinedBody } from '../../src/body/refineBody'

/** Number of rays per vertex, and the maximum distance at which skin occludes a vertex, metres. */
const RAYS = 96
const REACH = 0.22
/** Distance of the ray's start from the skin, metres, so that a vertex does not occlude itself. */
const LIFT = 0.0015

/**
 * Directions over the hemisphere around +Z, denser towards the pole (cosine-weighted), as for
 * diffuse light.
 */
const HEMISPHERE = Array.from({ length: RAYS }, (_, k) => {
  const angle = k * Math.PI * (3 - Math.sqrt(5))
  const radius = Math.sqrt((k + 0.5) / RAYS)
  return new Vector3(
    radius * Math.cos(angle),
    radius * Math.sin(angle),
    Math.sqrt(1 - radius * radius),
  )
})

/**
 * How open each of the first `count` vertices is: 1 unoccluded, 0 fully occluded. Nearer skin
 * occludes more.
 */
export function measureOpenness(
  { positions, normals, triangles }: RefinedBody,
  count: number,
): Float64Array {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const bvh = new MeshBVH(geometry, { indirect: true })
  return Float64Array.from({ length: count }, (_, vertex) => {
    const normal = new Vector3().fromArray(normals, vertex * 3)
    const origin = new Vector3().fromArray(positions, vertex * 3).addScaledVector(normal, LIFT)
    const across = new Vector3(
      Math.abs(normal.x) < 0.9 ? 1 : 0,
      Math.abs(normal.x) < 0.9 ? 0 : 1,
      0,
    )
      .cross(normal)
      .normalize()
    const other = normal.clone().cross(across)
    let open = 0
    for (const { x, y, z } of HEMISPHERE) {
      const direction = new Vector3()
        .addScaledVector(across, x)
        .addScaledVector(other, y)
        .addScaledVector(normal, z)
      const hit = bvh.raycastFirst(new Ray(origin, direction), DoubleSide, 0, REACH)
      open += hit ? hit.distance / REACH : 1
    }
    return open / RAYS
  })
}
