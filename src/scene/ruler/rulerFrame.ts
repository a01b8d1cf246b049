import { DoubleSide, MathUtils, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 as BodyVector } from '../../body/frame'
import type { Ruler } from '../../body/rulers'
import { distanceFor, FOV, type Frame, mostlyLevel, turned } from '../camera/frame'
import { linePlaces } from './rulerLabelList'
import { facingEye, type SkinPoint, skinAt } from './skinAt'

/** Margin of a frame, a factor; room for labels, minimum half size, that of a close-up: metres. */
const MARGIN = 1.18
const LABELS = 0.018
const LEAST = 0.105
const MIN_NEAR = 0.08
/** A step is shown in close-up if its frame is smaller than this share of the whole ruler's. */
const SMALL = 0.62
/** Length that a line of sight must be free, and height above the skin where it starts. Metres. */
const FREE = 0.6
const LIFT = 0.008
/** Cost of a turn of one degree, as a share of the visible spots. */
const TURN = 0.0012
/** Turns of a view to try, degrees: for a whole ruler, and farther for a place that it hides. */
const TURNS = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75]
const FARTHER = [90, -90, 105, -105, 120, -120, 135, -135, 150, -150, 180]
/** Minimum cosine at which a place is seen and not only its edge. */
const SEEN = 0.25

/** The direction to the camera that shows most of a ruler. Need not be a unit vector. */
export function frameRuler(ruler: Ruler, bvh: MeshBVH): BodyVector {
  // Only the part that the person goes: the rest of a stretch matters little.
  const ways = linePlaces(ruler, Number.POSITIVE_INFINITY).filter((_, index) => index % 3 === 0)
  const places = [...ways, ...ruler.steps.map(({ position }) => new Vector3(...position))]
  const spots = places.map((place) => skinAt(bvh, place))
  // The visibility of the point itself matters most.
  const goal = spots.at(-1)
  const weights = spots.map((spot) => (spot === goal ? spots.length / 2 : 1))
  const outward = new Vector3()
  spots.forEach(({ normal }, index) => {
    outward.addScaledVector(normal, weights[index] ?? 1)
  })
  const wanted = mostlyLevel(outward.normalize().toArray())
  const seen = (way: BodyVector): number => {
    const direction = new Vector3(...way).normalize()
    return spots.reduce((sum, { position, normal }, index) => {
      const facing = normal.dot(direction)
      if (facing < 0.1) return sum
      const from = position.clone().addScaledVector(normal, LIFT)
      const hidden = bvh.raycastFirst(new Ray(from, direction), DoubleSide, 0, FREE)
      return hidden ? sum : sum + (weights[index] ?? 1) * Math.min(1, facing + 0.4)
    }, 0)
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let best = wanted
  let most = Number.NEGATIVE_INFINITY
  for (const degrees of TURNS) {
    const way = turned(wanted, degrees)
    const score = seen(way) / whole - Math.abs(degrees) * TURN
    if (score > most) [most, best] = [score, way]
  }
  return best
}

/**
 * The direction to the camera that shows a step: that of the whole ruler, or as little turned as is
 * needed to see the place to feel.
 *
 * @param whole from `frameRuler`
 */
export function viewOfStep(ruler: Ruler, now: number, whole: BodyVector, bvh: MeshBVH): BodyVector {
  const step = ruler.steps[now]
  if (!step || step.line) return whole
  const spot = skinAt(bvh, new Vector3(...step.position))
  const ways = [...TURNS, ...FARTHER].map((degrees) => turned(whole, degrees))
  return ways.find((way) => isSeen(bvh, spot, frameStep(ruler, now, way))) ?? whole
}

/** Whether the camera sees a place in a frame, as near as a square picture brings it. */
export function isSeen(bvh: MeshBVH, spot: SkinPoint, frame: Frame): boolean {
  const eye = new Vector3(...frame.towardsEye)
    .setLength(distanceFor(frame, MathUtils.degToRad(FOV), 1))
    .add(new Vector3(...frame.target))
  return (facingEye(bvh, spot, eye) ?? 0) > SEEN
}

/** Frames the whole ruler, or the current step in close-up if it covers only a small part. */
export function frameStep({ steps }: Ruler, now: number, towardsEye: BodyVector): Frame {
  const all = steps.flatMap(({ position, line }) => [position, ...(line?.points ?? [])])
  const whole = holding(all, towardsEye)
  const last = steps.length - 1
  const step = steps[now === last ? now - 1 : now]
  if (!step?.line || now === 0) return whole
  const near = holding([step.line.points[0] ?? step.position, step.position], towardsEye, MIN_NEAR)
  return near.halfHeight < whole.halfHeight * SMALL ? near : whole
}

/** The frame that contains all positions, seen from one side. */
function holding(places: readonly BodyVector[], towardsEye: BodyVector, least = LEAST): Frame {
  const eye = new Vector3(...towardsEye).normalize()
  const right = new Vector3(0, 1, 0).cross(eye).normalize()
  const up = new Vector3().crossVectors(eye, right)
  const range = (axis: Vector3) => {
    const values = places.map((place) => new Vector3(...place).dot(axis))
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return {
      middle: (low + high) / 2,
      half: Math.max(least, ((high - low) / 2) * MARGIN + LABELS),
    }
  }
  const [across, height, depth] = [range(right), range(up), range(eye)]
  const target = right
    .clone()
    .multiplyScalar(across.middle)
    .addScaledVector(up, height.middle)
    .addScaledVector(eye, depth.middle)
  return {
    target: target.toArray(),
    towardsEye,
    halfHeight: height.half,
    halfWidth: across.half,
  }
}
