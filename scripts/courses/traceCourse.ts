import { CatmullRomCurve3, type Vector3 } from 'three'
import type { Course, CourseStop } from '../../src/domain/schema/course'
import type { Skin } from '../../src/placement/skin'
import { type Knot, knotOf, skinOver } from '../../src/placement/skinKnot'
import type { BonesInside } from './bonesInside'

/** A place of a course: on the skin, the way the skin faces there, and the course beneath. */
export interface CoursePlace extends Knot {
  readonly deep: Vector3
}

/** Distance between the places of a course, metres. */
const STEP = 0.008
/** If two places after each other are farther apart, the skin between the stops is not one, metres. */
const LEAP = 0.02
/** How far a course keeps from a bone, and at least from the skin, metres. */
const CLEAR = 0.001
const MILLIMETRE = 0.001

/** What a course runs through. */
export interface Surroundings {
  /** The landmarks and points of the left half. */
  readonly places: ReadonlyMap<string, Knot>
  readonly skin: Skin
  readonly bones: BonesInside
}

/**
 * Draws the parts of a course: on the skin a smooth line through its stops, and beneath it the course,
 * as deep as the stops say and outside all bones.
 *
 * @throws if a stop names an unknown place or a bone that does not lie beneath it, or if the skin between
 *   two stops folds
 */
export const traceCourse = ({ id, parts }: Course, around: Surroundings): CoursePlace[][] =>
  parts.map((stops) => tracePart(id, stops, around))

function tracePart(id: string, stops: readonly CourseStop[], around: Surroundings): CoursePlace[] {
  const { places, skin, bones } = around
  const knots = stops.map(({ at }) => skinOver(knotOf(at, places, id), skin))
  const depths = stops.map(({ at, depth }, index): number => {
    if (typeof depth === 'number') return depth * MILLIMETRE
    const { position, normal } = knots[index]!
    const passages = bones.passages(position, normal.clone().negate())
    const found = passages.find(({ bone }) => bone === depth.on)
    if (!found) throw new Error(`"${id}" lies on "${depth.on}", which is not beneath ${at}.`)
    return found.from - CLEAR
  })
  const curve = new CatmullRomCurve3(
    knots.map(({ position }) => position),
    false,
    'centripetal',
  )
  const line = knots.slice(1).flatMap((knot, index) => {
    const start = knots[index]!
    const count = Math.max(2, Math.ceil(start.position.distanceTo(knot.position) / STEP))
    return Array.from({ length: count + (index === knots.length - 2 ? 1 : 0) }, (_, step) => {
      const share = step / count
      const normal = start.normal.clone().lerp(knot.normal, share).normalize()
      const position = curve.getPoint((index + share) / (knots.length - 1))
      const depth = depths[index]! + share * (depths[index + 1]! - depths[index]!)
      return { position: skinOver({ position, normal }, skin).position, normal, depth }
    })
  })
  for (const [index, { position }] of line.slice(1).entries())
    if (position.distanceTo(line[index]!.position) > LEAP)
      throw new Error(`"${id}" leaps over the skin near its place ${index + 2} of ${line.length}.`)
  const smooth = line.map(({ position, normal }, index) => {
    const beside = line.slice(Math.max(0, index - 2), index + 3)
    const depth = beside.reduce((sum, place) => sum + place.depth, 0) / beside.length
    return { position, normal, depth: clearOfBones(depth, position, normal, bones) }
  })
  return smooth.map(({ position, normal, depth }) => ({
    position,
    normal,
    deep: position.clone().addScaledVector(normal, -depth),
  }))
}

/** The depth itself or, if it lies in a bone, the one before the bone. */
function clearOfBones(
  depth: number,
  position: Vector3,
  normal: Vector3,
  bones: BonesInside,
): number {
  let clear = depth
  for (const { from, to } of bones.passages(position, normal.clone().negate()).toReversed())
    if (clear > from - CLEAR && clear < to + CLEAR) clear = from - CLEAR
  return Math.max(clear, CLEAR / 2)
}
