import { DoubleSide, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'
import { chooseView } from './techniqueView'

/** Where a press happens and how the tool comes to it. Metres, body frame. */
export interface Stance {
  readonly point: Vector3
  /** Outwards, along the skin towards where the tool comes from, and across it. Unit. */
  readonly normal: Vector3
  readonly along: Vector3
  readonly across: Vector3
  /** How thick the body is beneath the point. */
  readonly thickness: number
  /** The other side of a hand or fold that can be pinched. */
  readonly opposite: { readonly point: Vector3; readonly normal: Vector3 } | undefined
  /** From the point to the eye, unit. */
  readonly towardsEye: Vector3
}

/** Thicker than this cannot be taken between thumb and finger. */
const PINCHABLE = 0.055
const SKIN = 0.002
/** How far a tool reaches from the point, and how far the view must be free. */
const REACH = 0.11
const SIGHT = 0.6

/** @param level whether the tool lies level, wherever it is seen from */
export function takeStance(place: PointPosition, bvh: MeshBVH, level = false): Stance {
  const point = new Vector3(...place.position)
  const normal = new Vector3(...place.normal).normalize()
  const isFree = (way: Vector3, distance: number, from = point) =>
    !bvh.raycastFirst(
      new Ray(from.clone().addScaledVector(normal, 0.012), way),
      DoubleSide,
      0,
      distance,
    )
  const view = chooseView(point, normal, {
    eye: (way) => isFree(way, SIGHT),
    tool: (way) =>
      isFree(way, REACH) && isFree(way, REACH, point.clone().addScaledVector(way, 0.01)),
  })
  const upwards = new Vector3(0, 1, 0).projectOnPlane(normal)
  const along = level && upwards.lengthSq() > 0.01 ? upwards.normalize() : view.along
  const inwards = normal.clone().negate()
  const beneath = bvh.raycastFirst(
    new Ray(point.clone().addScaledVector(inwards, SKIN), inwards),
    DoubleSide,
  )
  const thickness = beneath ? beneath.distance + SKIN : 0.2
  const outwards = beneath?.face?.normal
  return {
    point,
    normal,
    along,
    across: new Vector3().crossVectors(along, normal),
    thickness,
    opposite:
      beneath && outwards && thickness < PINCHABLE
        ? { point: beneath.point.clone(), normal: outwards.clone() }
        : undefined,
    towardsEye: view.towardsEye,
  }
}
