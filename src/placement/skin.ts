import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Triangle, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'

/** A point on the drawn skin. Position in metres in the body frame; unit normal, outwards. */
export interface SkinPoint {
  readonly position: Vector3
  readonly normal: Vector3
  /** Triangle of the refined mesh, and the weights of its three corners. */
  readonly triangle: number
  readonly barycentric: Vector3
}

/** The drawn skin of one body, with the queries that placement needs. */
export interface Skin {
  /** The points where the line through `origin` along `direction` crosses the skin. */
  crossings(origin: Vector3, direction: Vector3): SkinPoint[]
  /** The nearest point on the skin. */
  closest(point: Vector3): SkinPoint
  placeOn(triangle: number, barycentric: Vector3): SkinPoint
  readonly bvh: MeshBVH
}

/** A distance that leads out of any body from any of its points, metres. */
const REACH = 3

/**
 * @param positions three coordinates per refined vertex, metres
 * @param normals three components per refined vertex, unit length
 * @param triangles three refined vertices per triangle, the skin alone
 */
export function buildSkin(
  positions: Float32Array,
  normals: Float32Array,
  triangles: Uint32Array,
): Skin {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const bvh = new MeshBVH(geometry, { indirect: true })
  const corner = (triangle: number, k: number, of: Float32Array) =>
    new Vector3().fromArray(of, triangles[triangle * 3 + k]! * 3)

  function placeOn(triangle: number, barycentric: Vector3): SkinPoint {
    const blend = (of: Float32Array) =>
      new Vector3()
        .addScaledVector(corner(triangle, 0, of), barycentric.x)
        .addScaledVector(corner(triangle, 1, of), barycentric.y)
        .addScaledVector(corner(triangle, 2, of), barycentric.z)
    return {
      position: blend(positions),
      normal: blend(normals).normalize(),
      triangle,
      barycentric,
    }
  }

  function placeAt(point: Vector3, triangle: number): SkinPoint {
    const weights = new Triangle(
      corner(triangle, 0, positions),
      corner(triangle, 1, positions),
      corner(triangle, 2, positions),
    ).getBarycoord(point, new Vector3())
    if (!weights) throw new Error(`Triangle ${triangle} of the skin has no area.`)
    return placeOn(triangle, weights)
  }

  return {
    bvh,
    placeOn,
    crossings(origin, direction) {
      const start = origin.clone().addScaledVector(direction, -REACH)
      const ray = new Ray(start, direction.clone().normalize())
      return bvh
        .raycast(ray, DoubleSide, 0, 2 * REACH)
        .map(({ point, faceIndex }) => placeAt(point, faceIndex!))
    },
    closest(point) {
      const hit = bvh.closestPointToPoint(point)
      if (!hit) throw new Error('The skin has no triangles.')
      return placeAt(hit.point, hit.faceIndex)
    },
  }
}
