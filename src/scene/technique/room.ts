import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { handCones } from './hand'
import type { Skeleton } from './handSkeleton'

/** A round part of a hand, in the frame of the press. Metres. */
export interface Ball {
  readonly place: Vector3
  readonly radius: number
  /** Whether it is so close to the press that it touches the skin anyway. */
  readonly presses: boolean
}

/** Distance from a press within which a hand may touch the skin, metres. */
const PRESSES = 0.03

/** The balls that stand for a hand. @param presses places of the hand that press, metres */
export function ballsOf(skeleton: Skeleton, presses: readonly Vector3[]): Ball[] {
  return handCones(skeleton).flatMap(({ from, to, radii }) =>
    [0, 0.5, 1].map((share) => {
      const place = new Vector3(...from).lerp(new Vector3(...to), share)
      const radius = radii[0] + (radii[1] - radii[0]) * share
      return {
        place,
        radius,
        presses: presses.some((press) => press.distanceTo(place) - radius < PRESSES),
      }
    }),
  )
}

/** Depth beyond which it makes no difference how deep a ball is in the body, metres. */
const DEEP = 0.02

/** How deep the balls are in the body, summed, metres; 0 if all are free. */
export function depthInBody(
  bvh: MeshBVH,
  balls: readonly Ball[],
  toBody: (place: Vector3) => Vector3,
) {
  return balls.reduce((sum, ball) => {
    if (ball.presses) return sum
    const height = heightAbove(bvh, toBody(ball.place), ball.radius + DEEP)
    return sum + Math.min(Math.max(ball.radius - height, 0), DEEP)
  }, 0)
}

/** Height above the skin, metres; negative inside the body; `most` if the skin is further away. */
function heightAbove(bvh: MeshBVH, place: Vector3, most: number): number {
  const nearest = bvh.closestPointToPoint(place, undefined, 0, most)
  if (!nearest) return most
  const { index } = bvh.geometry
  const normals = bvh.geometry.getAttribute('normal')
  const outwards = new Vector3()
  for (let corner = 0; corner < 3; corner++) {
    const vertex = index?.getX(nearest.faceIndex * 3 + corner) ?? 0
    outwards.add(new Vector3().fromBufferAttribute(normals, vertex))
  }
  const isOutside = outwards.dot(place.clone().sub(nearest.point)) >= 0
  return isOutside ? nearest.distance : -nearest.distance
}

/** Whether the hand hides a place on or above the skin from an eye far away. */
export const hides = (balls: readonly Ball[], seen: Vector3, towardsEye: Vector3): boolean =>
  balls.some(({ place, radius }) => {
    const way = place.clone().sub(seen)
    const ahead = way.dot(towardsEye)
    return ahead > 0 && way.addScaledVector(towardsEye, -ahead).length() < radius
  })
