import { DoubleSide, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 as BodyVector } from '../../body/frame'
import type { Ruler } from '../../body/rulers'
import { type Frame, mostlyLevel, turned } from '../camera/framing'
import { linePlaces } from './rulerLabelList'
import { skinAt } from './skinAt'

/** Room round a ruler, as a share of it, and for labels; and the least it is shown with. Metres. */
const MARGIN = 1.18
const LABELS = 0.018
const LEAST = 0.105
const MIN_NEAR = 0.08
/** Below this share of the whole, a step is shown near by. */
const SMALL = 0.62
/** How far a view must be free, and how far off the skin it starts. */
const FREE = 0.6
const LIFT = 0.008
/** What a turn of one degree costs, as a share of the points that come into view. */
const TURN = 0.0012

const TURNS = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75]

/** The way to look at a ruler: the side where most of it is seen. Need not be a unit vector. */
export function frameRuler(ruler: Ruler, bvh: MeshBVH): BodyVector {
  // What the person goes; how far a stretch runs beyond matters little.
  const ways = linePlaces(ruler, Number.POSITIVE_INFINITY).filter((_, at) => at % 3 === 0)
  const places = [...ways, ...ruler.steps.map(({ position }) => new Vector3(...position))]
  const spots = places.map((place) => skinAt(bvh, place))
  // The point itself must be seen above all.
  const goal = spots.at(-1)
  const weights = spots.map((spot) => (spot === goal ? spots.length / 2 : 1))
  const outward = new Vector3()
  spots.forEach(({ normal }, at) => {
    outward.addScaledVector(normal, weights[at] ?? 1)
  })
  const wanted = mostlyLevel(outward.normalize().toArray())
  const seen = (way: BodyVector): number => {
    const direction = new Vector3(...way).normalize()
    return spots.reduce((sum, { position, normal }, at) => {
      const facing = normal.dot(direction)
      if (facing < 0.1) return sum
      const from = position.clone().addScaledVector(normal, LIFT)
      const hidden = bvh.raycastFirst(new Ray(from, direction), DoubleSide, 0, FREE)
      return hidden ? sum : sum + (weights[at] ?? 1) * Math.min(1, facing + 0.4)
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

/** The whole ruler; but where a step goes a small part of it, that part near by. */
export function frameStep({ steps }: Ruler, now: number, towardsEye: BodyVector): Frame {
  const all = steps.flatMap(({ position, line }) => [position, ...(line?.points ?? [])])
  const whole = holding(all, towardsEye)
  const last = steps.length - 1
  const step = steps[now === last ? now - 1 : now]
  if (!step?.line || now === 0) return whole
  const near = holding([step.line.points[0] ?? step.position, step.position], towardsEye, MIN_NEAR)
  return near.halfHeight < whole.halfHeight * SMALL ? near : whole
}

/** The frame that holds all places seen from one side. */
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
