import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, Ray, Raycaster, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { loadBody } from '../scripts/body/loadBody'

/** How much longer a pick takes without the BVH, over the same rays. */
export async function pickRatio(rays = 60): Promise<number> {
  const { refined } = await loadBody('female')
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(refined.positions, 3))
  geometry.setIndex(new BufferAttribute(refined.triangles, 1))
  const bvh = new MeshBVH(geometry, { indirect: true })
  const mesh = new Mesh(geometry)
  const shots = Array.from({ length: rays }, (_, k) => {
    const height = 0.05 + (1.5 * k) / rays
    return new Ray(new Vector3(0.04, height, 2), new Vector3(0, 0, -1))
  })
  const time = (pick: (ray: Ray) => unknown) => {
    const start = performance.now()
    for (const ray of shots) pick(ray)
    return performance.now() - start
  }
  const caster = new Raycaster()
  const plain = (ray: Ray) => {
    caster.ray.copy(ray)
    return caster.intersectObject(mesh)
  }
  const quick = (ray: Ray) => bvh.raycastFirst(ray, DoubleSide)
  // Once for the compiler, once for the figure.
  time(plain)
  time(quick)
  return time(plain) / time(quick)
}
