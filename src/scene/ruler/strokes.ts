import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler, RulerLine } from '../../body/rulers'
import { skinAt } from './skinAt'

/** A line on the skin. Points in metres, body frame; width in CSS pixels, opacity 0…1. */
export interface Stroke {
  readonly points: readonly Vector3[]
  readonly width: number
  readonly opacity: number
}

/** A position on a line, with the directions along and across it on the skin. Unit vectors. */
export interface LineSpot {
  readonly position: Vector3
  readonly normal: Vector3
  readonly along: Vector3
  readonly across: Vector3
}

/** Height of the strokes above the skin, metres. */
const LIFT = 0.0016
const NOW = { width: 4.5, opacity: 1 }
const PAST = { width: 2.5, opacity: 0.6 }
const NEXT = { width: 2.2, opacity: 0.4 }
const REST = { width: 1.8, opacity: 0.6 }

/** Returns the position at a distance along a line, metres; beyond its end it goes straight on. */
export function spotOn({ points }: RulerLine, distance: number, bvh: MeshBVH): LineSpot {
  let left = distance
  let piece = 1
  for (; piece < points.length - 1; piece++) {
    const length = lengthOf(points, piece)
    if (left <= length) break
    left -= length
  }
  const from = new Vector3(...points[piece - 1]!)
  const along = new Vector3(...points[piece]!).sub(from).normalize()
  const { position, normal } = skinAt(bvh, from.addScaledVector(along, left))
  along.addScaledVector(normal, -along.dot(normal)).normalize()
  return { position, normal, along, across: new Vector3().crossVectors(normal, along) }
}

const lengthOf = (points: RulerLine['points'], piece: number) =>
  new Vector3(...points[piece]!).distanceTo(new Vector3(...points[piece - 1]!))

/** The lines of a ruler: paths, ticks, and the rest of each stretch. @param tick length, metres */
export function strokesOf(ruler: Ruler, now: number, bvh: MeshBVH, tick: number): Stroke[] {
  return ruler.steps.flatMap(({ line }, index) => {
    if (!line) return []
    const look = index === now ? NOW : index < now ? PAST : NEXT
    const rest = index <= now ? REST : { ...REST, opacity: 0.3 }
    const [way, beyond] = split(line)
    const ticks = [0, ...line.ticks, line.reach].map((distance) => {
      const counted = distance <= line.reach + 0.001
      const { position, normal, across } = spotOn(line, distance, bvh)
      const half = across.multiplyScalar((counted ? tick : tick * 0.55) / 2)
      const middle = position.addScaledVector(normal, LIFT)
      return {
        points: [middle.clone().sub(half), middle, middle.clone().add(half)],
        ...(counted ? { ...look, width: look.width * 0.7 } : rest),
      }
    })
    return [
      ...(beyond.length > 1 ? [{ points: liftedOff(bvh, beyond), ...rest }] : []),
      ...(line.aside
        ? [
            {
              points: liftedOff(
                bvh,
                line.aside.map((p) => new Vector3(...p)),
              ),
              ...rest,
            },
          ]
        : []),
      ...(line.ticks.length > 0 ? ticks : []),
      { points: liftedOff(bvh, way), ...look },
    ]
  })
}

/** Places on the skin, lifted so far off it that a stroke is not hidden. */
export const liftedOff = (bvh: MeshBVH, points: readonly Vector3[]): Vector3[] =>
  points.map((point) => {
    const { position, normal } = skinAt(bvh, point)
    return position.addScaledVector(normal, LIFT)
  })

/** Splits a line into the part that the person goes and the rest. */
function split({ points, reach }: RulerLine): [Vector3[], Vector3[]] {
  const way: Vector3[] = []
  const beyond: Vector3[] = []
  let gone = 0
  points.forEach((point, index) => {
    const here = new Vector3(...point)
    const last = index > 0 ? new Vector3(...points[index - 1]!) : here
    const length = here.distanceTo(last)
    if (gone + length <= reach + 1e-4) way.push(here)
    else {
      if (beyond.length === 0) {
        const end = last.lerp(here, (reach - gone) / length)
        way.push(end)
        beyond.push(end.clone())
      }
      beyond.push(here)
    }
    gone += length
  })
  return [way, beyond]
}
