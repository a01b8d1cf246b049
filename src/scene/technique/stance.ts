import { DoubleSide, MathUtils, Matrix4, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'

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

/** What a press is best seen from, and from where the tool comes. Unit vectors, body frame. */
interface TechniqueView {
  readonly towardsEye: Vector3
  /** Along the skin. */
  readonly along: Vector3
}

interface Free {
  readonly eye: (way: Vector3) => boolean
  /** Whether the tool has room when it comes from that way. */
  readonly tool: (way: Vector3) => boolean
}

/** So far from straight on that both the tool and the dent beneath it are seen. */
const ASIDE = MathUtils.degToRad(53)
/** How steeply a finger rises from the skin. */
const FINGER = MathUtils.degToRad(40)
/** The main light of Stage.tsx, as the eye sees it: from the left, above and behind the eye. */
const LIGHT = new Vector3(-1.6, 1.8, 2).normalize()
/** Share of the main light that the skin then gets. */
const GRAZING = 0.55
const UP = new Vector3(0, 1, 0)
const CANDIDATES = 24

/** The best of the ways round the point: nothing before it, not too steep, the tool from one side. */
function chooseView(point: Vector3, normal: Vector3, free: Free): TechniqueView {
  const outside = new Vector3(point.x, 0, point.z).normalize()
  const first = anyTangent(normal)
  let best: (TechniqueView & { score: number }) | undefined
  for (let step = 0; step < CANDIDATES; step++) {
    const aside = first.clone().applyAxisAngle(normal, (step / CANDIDATES) * Math.PI * 2)
    const towardsEye = normal
      .clone()
      .multiplyScalar(Math.cos(ASIDE))
      .addScaledVector(aside, Math.sin(ASIDE))
    for (const side of [1, -1]) {
      // From the side and a little from behind, so that the tool never hides the dent.
      const along = new Vector3()
        .crossVectors(aside, normal)
        .multiplyScalar(side)
        .addScaledVector(aside, -0.12)
        .normalize()
      const finger = along
        .clone()
        .multiplyScalar(Math.cos(FINGER))
        .addScaledVector(normal, Math.sin(FINGER))
      const right = new Vector3().crossVectors(UP, towardsEye).normalize()
      const upwards = new Vector3().crossVectors(towardsEye, right)
      const light = LIGHT.clone().applyMatrix4(new Matrix4().makeBasis(right, upwards, towardsEye))
      const score =
        (free.eye(towardsEye) ? 0 : -10) +
        (free.tool(finger) ? 0 : -4) -
        Math.abs(towardsEye.y - 0.3) * 2 -
        // Light that grazes the skin shows the dent; a tool from the right leaves it in the light.
        Math.abs(light.dot(normal) - GRAZING) * 2.5 +
        along.dot(right) * 0.7 +
        // From outside, not from between an arm and the trunk.
        towardsEye.dot(outside) +
        along.dot(outside) * 0.6 +
        along.y * 0.2
      if (!best || score > best.score) best = { towardsEye, along, score }
    }
  }
  return best as TechniqueView
}

/** Along the skin and as level as can be. */
function anyTangent(normal: Vector3): Vector3 {
  const level = new Vector3().crossVectors(UP, normal)
  return level.lengthSq() > 1e-4 ? level.normalize() : new Vector3(1, 0, 0)
}
