import { DoubleSide, MathUtils, Matrix4, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'

/** Position of a press, and the directions of the tool and the camera. Metres, body frame. */
export interface Stance {
  readonly point: Vector3
  /** Unit vectors: outwards; along the skin, towards the base of the tool; across the tool. */
  readonly normal: Vector3
  readonly along: Vector3
  readonly across: Vector3
  /** Thickness of the body beneath the point. */
  readonly thickness: number
  /** The opposite side of the body, if it is thin enough to pinch. */
  readonly opposite: { readonly point: Vector3; readonly normal: Vector3 } | undefined
  /** Unit vector from the point to the camera. */
  readonly towardsEye: Vector3
}

/** Maximum thickness that thumb and finger can pinch, metres. */
const PINCHABLE = 0.055
const SKIN = 0.002
/** Length that must be free for the tool, and for a line of sight, metres. */
const REACH = 0.11
const SIGHT = 0.6

/** @param level whether the tool lies level, whatever the direction of the camera */
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

/** Directions of the camera and of the tool. Unit vectors, body frame. */
interface TechniqueView {
  readonly towardsEye: Vector3
  /** Along the skin. */
  readonly along: Vector3
}

interface Free {
  readonly eye: (way: Vector3) => boolean
  /** Whether the tool has room in that direction. */
  readonly tool: (way: Vector3) => boolean
}

/** Angle between the view and the normal at which both the tool and its dent are visible. */
const ASIDE = MathUtils.degToRad(53)
/** Angle at which a finger rises from the skin. */
const FINGER = MathUtils.degToRad(40)
/** Direction to the main light of Stage.tsx in the camera's frame: left, above and behind it. */
const LIGHT = new Vector3(-1.6, 1.8, 2).normalize()
/** Preferred cosine between the main light and the normal of the skin. */
const GRAZING = 0.55
const UP = new Vector3(0, 1, 0)
const CANDIDATES = 24

/** Returns the view with the best score: free, not too steep, in grazing light, from outside. */
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
      // The tool comes from the side and a little from behind, so that it never hides the dent.
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
        // Grazing light shows the dent; a tool from the right does not shade it.
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

/** A unit vector along the skin, level if possible. */
function anyTangent(normal: Vector3): Vector3 {
  const level = new Vector3().crossVectors(UP, normal)
  return level.lengthSq() > 1e-4 ? level.normalize() : new Vector3(1, 0, 0)
}
