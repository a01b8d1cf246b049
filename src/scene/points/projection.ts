import { type Camera, Raycaster, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'

/** A point in the picture. CSS pixels from the top left corner. */
export interface Projected {
  readonly place: PointPosition
  readonly x: number
  readonly y: number
}

interface Picture {
  readonly width: number
  readonly height: number
}

/** Skin this near to a point (metres) does not count as hiding it. */
const OWN_SKIN = 0.008

/** Returns the points in the picture that face the camera and that no skin hides. */
export function visiblePoints(
  points: readonly PointPosition[],
  camera: Camera,
  { width, height }: Picture,
  bvh: MeshBVH | undefined,
): Projected[] {
  const eye = camera.getWorldPosition(new Vector3())
  const ray = new Raycaster()
  ray.firstHitOnly = true
  return points.flatMap((place) => {
    const position = new Vector3(...place.position)
    const toEye = eye.clone().sub(position)
    const distance = toEye.length()
    if (new Vector3(...place.normal).dot(toEye) < 0.12 * distance) return []
    if (bvh) {
      ray.set(eye, toEye.clone().divideScalar(-distance))
      const hit = bvh.raycastFirst(ray.ray)
      if (hit && hit.distance < distance - OWN_SKIN) return []
    }
    position.project(camera)
    if (Math.abs(position.x) > 1 || Math.abs(position.y) > 1 || position.z > 1) return []
    return [{ place, x: ((position.x + 1) / 2) * width, y: ((1 - position.y) / 2) * height }]
  })
}

/** Returns the visible point nearest to a position in the picture, within `reach` CSS pixels. */
export function nearestPoint(
  visible: readonly Projected[],
  x: number,
  y: number,
  reach: number,
): PointPosition | undefined {
  let best: PointPosition | undefined
  let least = reach
  for (const candidate of visible) {
    const distance = Math.hypot(candidate.x - x, candidate.y - y)
    if (distance < least) {
      least = distance
      best = candidate.place
    }
  }
  return best
}
