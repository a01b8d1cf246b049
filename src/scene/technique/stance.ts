import { DoubleSide, MathUtils, Matrix4, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'
import { ballsOf, depthInBody, hides } from './room'
import type { Place } from './roundCones'
import type { ToolKind } from './toolKinds'

/** Position of a press, and the directions of the tool and the camera. Metres, body frame. */
export interface Stance {
  readonly point: Vector3
  /** Unit vectors: outwards; along the skin, towards the base of the tool; across the tool. */
  readonly normal: Vector3
  readonly along: Vector3
  readonly across: Vector3
  /** 1 for a right hand, -1 for a left one. */
  readonly hand: 1 | -1
  /** Thickness of the body beneath the point. */
  readonly thickness: number
  /** The opposite side of the body, if it is thin enough to pinch. */
  readonly opposite: { readonly point: Vector3; readonly normal: Vector3 } | undefined
  /** Unit vector from the point to the camera, and the middle of its picture. */
  readonly towardsEye: Vector3
  readonly target: Vector3
}

/** Maximum thickness that thumb and finger can pinch, metres. */
const PINCHABLE = 0.055
const SKIN = 0.002
/** Length that must be free for the tool, and for a line of sight, metres. */
const REACH = 0.11
const SIGHT = 0.6

export function takeStance(place: PointPosition, bvh: MeshBVH, kind: ToolKind): Stance {
  const point = new Vector3(...place.position)
  const normal = new Vector3(...place.normal).normalize()
  const under = beneath(point, normal, bvh)
  const view = chooseView(point, normal, roomFor(kind, place, { point, normal, ...under }, bvh))
  const upwards = new Vector3(0, 1, 0).projectOnPlane(normal)
  const along = kind.level && upwards.lengthSq() > 0.01 ? upwards.normalize() : view.along
  const across = new Vector3().crossVectors(along, normal)
  const [x, y, z] = middleOf(kind)
  return {
    point,
    normal,
    along,
    across,
    hand: view.hand,
    ...under,
    towardsEye: view.towardsEye,
    target: point
      .clone()
      .addScaledVector(along, x)
      .addScaledVector(normal, y)
      .addScaledVector(across, z * view.hand),
  }
}

/** The middle of the picture in the frame of the press: it leaves room for the tool. */
function middleOf({ hand, surroundings }: ToolKind): Place {
  if (!hand) return [surroundings * 0.16, surroundings * 0.18, 0]
  const wrist = new Vector3().setFromMatrixPosition(hand().palm)
  return wrist.multiplyScalar(0.42).toArray()
}

function beneath(
  point: Vector3,
  normal: Vector3,
  bvh: MeshBVH,
): Pick<Stance, 'thickness' | 'opposite'> {
  const inwards = normal.clone().negate()
  const hit = bvh.raycastFirst(
    new Ray(point.clone().addScaledVector(inwards, SKIN), inwards),
    DoubleSide,
  )
  const thickness = hit ? hit.distance + SKIN : 0.2
  const outwards = hit?.face?.normal
  return {
    thickness,
    opposite:
      hit && outwards && thickness < PINCHABLE
        ? { point: hit.point.clone(), normal: outwards.clone() }
        : undefined,
  }
}

/** Scores for what is free of the body and of the tool. */
interface Room {
  /** How far the tool may turn towards the eye: away from it only, or it would hide itself. */
  readonly turns: readonly number[]
  readonly eye: (way: Vector3) => number
  /** How well a direction of the tool suits the eye and the person who presses. */
  readonly ease: (view: TechniqueView) => number
  /** How much of the tool is in the body: 0 if all is free, otherwise negative. Slow. */
  readonly clearance: (view: TechniqueView) => number
}

/** Angle at which a tool rises from the skin. */
const RISE = MathUtils.degToRad(40)
/** Score per metre of depth of the hand in the body, and for each hidden place of a press. */
const DEPTH = -220
const HIDDEN = -4
/** Score if the body covers the hand. */
const COVERED = -6
/** Places that should be visible, in the frame of the press: skin around the tip, and its back. */
const SEEN = [
  [-0.01, 0.001, 0],
  [0, 0.001, 0.016],
  [0, 0.001, -0.016],
  [0, 0.024, 0],
] as const
/** Regions that only the hand of the other arm can press. */
const ARM = new Set([
  ...['shoulder-cap', 'upper-trapezius', 'armpit', 'upper-arm-front', 'upper-arm-back'],
  ...['elbow-front', 'elbow-back', 'forearm-front', 'forearm-back', 'wrist'],
  ...['palm', 'back-of-hand', 'fingers'],
])
/** Where the left elbow of a person who presses is, about, metres: raised to the head or back. */
const elbowFor = ({ y, z }: Vector3) =>
  new Vector3(0.32, Math.max(1.15, y - 0.3), z < 0 ? Math.min(z + 0.06, 0) : 0.16)

/** Height from which on an arm comes from below, metres. */
const HEAD = 1.35

function roomFor(
  kind: ToolKind,
  { region }: PointPosition,
  {
    point,
    normal,
    thickness,
    opposite,
  }: Pick<Stance, 'point' | 'normal' | 'thickness' | 'opposite'>,
  bvh: MeshBVH,
): Room {
  const isFree = (way: Vector3, distance: number, from = point) =>
    !bvh.raycastFirst(
      new Ray(from.clone().addScaledVector(normal, 0.012), way),
      DoubleSide,
      0,
      distance,
    )
  const eye = (way: Vector3) => (isFree(way, SIGHT) ? 0 : -10)
  const fold = opposite && thickness
  const skeleton = kind.hand?.(fold)
  if (!skeleton)
    return {
      turns: [0],
      eye,
      ease: () => 0,
      clearance: ({ along }) => {
        const way = along
          .clone()
          .multiplyScalar(Math.cos(RISE))
          .addScaledVector(normal, Math.sin(RISE))
        const next = point.clone().addScaledVector(way, 0.01)
        return isFree(way, REACH) && isFree(way, REACH, next) ? 0 : -4
      },
    }
  const presses = [new Vector3(), ...(kind.pinches && fold ? [new Vector3(0, -fold, 0)] : [])]
  const balls = ballsOf(skeleton, presses)
  const seen = SEEN.map((place) => new Vector3(...place))
  const frameOf = ({ along, hand }: TechniqueView) =>
    new Matrix4()
      .makeBasis(along, normal, new Vector3().crossVectors(along, normal).multiplyScalar(hand))
      .setPosition(point)
  return {
    turns: [0, -0.6],
    eye,
    ease: (view) => {
      const frame = frameOf(view)
      const ownEye = view.towardsEye.clone().transformDirection(frame.clone().invert())
      const forearm = skeleton.elbow.clone().applyMatrix4(frame).sub(point).normalize()
      const elbow = elbowFor(point)
      elbow
        .setX(-view.hand * elbow.x)
        .sub(point)
        .normalize()
      const isSameSide = view.hand * point.x < 0
      return (
        seen.filter((place) => hides(balls, place, ownEye)).length * HIDDEN +
        forearm.dot(elbow) * 3 -
        (point.y > HEAD ? Math.max(forearm.y, 0) * 3 : 0) +
        (isSameSide ? (ARM.has(region) ? -8 : 0.4) : 0)
      )
    },
    clearance: (view) => {
      const frame = frameOf(view)
      const palm = new Vector3().setFromMatrixPosition(skeleton.palm).applyMatrix4(frame)
      return (
        depthInBody(bvh, balls, (place) => place.clone().applyMatrix4(frame)) * DEPTH +
        (isFree(view.towardsEye, SIGHT, palm) ? 0 : COVERED)
      )
    },
  }
}

/** Directions of the camera and of the tool. Unit vectors, body frame. */
interface TechniqueView {
  readonly towardsEye: Vector3
  /** Along the skin. */
  readonly along: Vector3
  readonly hand: 1 | -1
}

/** Angle between the view and the normal at which both the tool and its dent are visible. */
const ASIDE = MathUtils.degToRad(53)
/** Direction to the main light of Stage.tsx in the camera's frame: left, above and behind it. */
const LIGHT = new Vector3(-1.6, 1.8, 2).normalize()
/** Preferred cosine between the main light and the normal of the skin. */
const GRAZING = 0.55
const UP = new Vector3(0, 1, 0)
const CANDIDATES = 24
const HANDS = [1, -1] as const

/** Returns the view with the best score: free, not too steep, in grazing light, from outside. */
function chooseView(point: Vector3, normal: Vector3, room: Room): TechniqueView {
  const outside = new Vector3(point.x, 0, point.z).normalize()
  const first = anyTangent(normal)
  const views = Array.from({ length: CANDIDATES }, (_, step) => {
    const aside = first.clone().applyAxisAngle(normal, (step / CANDIDATES) * Math.PI * 2)
    const towardsEye = normal
      .clone()
      .multiplyScalar(Math.cos(ASIDE))
      .addScaledVector(aside, Math.sin(ASIDE))
    const right = new Vector3().crossVectors(UP, towardsEye).normalize()
    const upwards = new Vector3().crossVectors(towardsEye, right)
    const light = LIGHT.clone().applyMatrix4(new Matrix4().makeBasis(right, upwards, towardsEye))
    const score =
      room.eye(towardsEye) -
      Math.abs(towardsEye.y - 0.3) * 2 -
      // Grazing light shows the dent; a tool from the right does not shade it.
      Math.abs(light.dot(normal) - GRAZING) * 2.5 +
      // From outside, not from between an arm and the trunk.
      towardsEye.dot(outside)
    return HANDS.flatMap((hand) =>
      [1, -1].flatMap((side) =>
        room.turns.map((turn) => {
          // The tool comes from the side and a little from behind, so that it never hides the dent.
          const along = new Vector3()
            .crossVectors(aside, normal)
            .multiplyScalar(side)
            .addScaledVector(aside, turn - 0.12)
            .normalize()
          const view = { towardsEye, along, hand }
          const towards = along.dot(right) * 0.7 + along.dot(outside) * 0.6 + along.y * 0.2
          return { view, score: score + towards + room.ease(view) - Math.abs(turn) }
        }),
      ),
    )
  }).flat()
  // Clearance only lowers a score: once the next view cannot be better, the best one is found.
  let best: (typeof views)[number] | undefined
  for (const { view, score } of views.toSorted((a, b) => b.score - a.score)) {
    if (best && score <= best.score) break
    const cleared = score + room.clearance(view)
    if (!best || cleared > best.score) best = { view, score: cleared }
  }
  return best!.view
}

/** A unit vector along the skin, level if possible. */
function anyTangent(normal: Vector3): Vector3 {
  const level = new Vector3().crossVectors(UP, normal)
  return level.lengthSq() > 1e-4 ? level.normalize() : new Vector3(1, 0, 0)
}
