import { Vector3 } from 'three'
import { bodyDirections } from '../body/frame'
import {
  type Direction,
  measuredLevel,
  type Placement,
  type PlaceRef,
} from '../domain/schema/placement'
import { PlacementError } from './problem'
import type { MeasuredSpan } from './proportion'
import { pathLength, pointAlong, skinPath } from './section'
import type { Skin, SkinPoint } from './skin'

/** What a placement can refer to. Everything is on the body's left or on its midline. */
export interface PlacedPoints {
  readonly skin: Skin
  /** @throws PlacementError if no landmark or point has that name */
  place(ref: PlaceRef): SkinPoint
  /** @throws PlacementError if no span has that id */
  span(id: string): MeasuredSpan
}

type Of<Kind extends Placement['kind']> = Extract<Placement, { kind: Kind }>

/** A line can be extended beyond its ends by this share of its length to reach a level. */
const OVERSHOOT = 0.35

/**
 * Resolves a placement to a point on the skin of one body, on the left side or the midline.
 *
 * @throws PlacementError with the reason in plain words
 */
export function resolvePlacement(placement: Placement, places: PlacedPoints): SkinPoint {
  const told = resolveTold(placement, places)
  return placement.nudge ? shifted(told, [placement.nudge], places) : told
}

/** Without the nudge that corrects the model: where the instructions lead the person. */
export function resolveTold({ moves, ...placement }: Placement, places: PlacedPoints): SkinPoint {
  const found = resolveKind(placement, places)
  return moves ? shifted(found, moves, places) : found
}

function resolveKind(placement: Placement, places: PlacedPoints): SkinPoint {
  switch (placement.kind) {
    case 'at':
      return places.place(placement.place)
    case 'between':
      return between(placement, places)
    case 'along':
      return along(placement, places)
    case 'level':
      return level(placement, places)
    case 'meet':
      return meet(placement, places)
  }
}

function between({ from, to, fraction }: Of<'between'>, places: PlacedPoints): SkinPoint {
  const [start, end] = [places.place(from), places.place(to)]
  return outFromChord(start, end, fraction, places.skin)
}

function along({ from, to, cun, span: id }: Of<'along'>, places: PlacedPoints): SkinPoint {
  const span = places.span(id)
  const [start, end] = [places.place(from), places.place(to)]
  const distance = cun * span.unit
  if (span.measured === 'skin') {
    const path = skinPath(places.skin, start, end)
    if (distance > pathLength(path) * (1 + OVERSHOOT))
      throw new PlacementError(`${cun} cun reach beyond the end of the line`)
    return places.skin.closest(pointAlong(path, distance))
  }
  const run = end.position.clone().sub(start.position)
  const reach = span.measured === 'height' ? Math.abs(run.y) : run.length()
  if (distance > reach * (1 + OVERSHOOT))
    throw new PlacementError(`${cun} cun reach beyond the end of the line`)
  return outFromChord(start, end, distance / reach, places.skin)
}

function level({ level: of, lateral, aspect }: Of<'level'>, places: PlacedPoints): SkinPoint {
  const x =
    'of' in lateral
      ? Math.abs(places.place(lateral.of).position.x)
      : lateral.cun * places.span(lateral.span).unit
  return outermost(places.skin, x, levelPlace(of, places).position, aspect)
}

/** The position that gives the level of a placement. */
export function levelPlace(level: Of<'level'>['level'], places: PlacedPoints): SkinPoint {
  const measured = measuredLevel(level)
  return measured ? resolveKind(measured, places) : places.place(level as PlaceRef)
}

export type Aspect = Of<'level'>['aspect']

/**
 * The point on the skin that faces `aspect`, level with `level` and `x` metres from the midline.
 *
 * @throws PlacementError if the body is not wide enough there
 */
export function outermost(skin: Skin, x: number, level: Vector3, aspect: Aspect): SkinPoint {
  const facing = new Vector3(...bodyDirections[aspect])
  const origin = aspect === 'superior' ? new Vector3(x, 0, level.z) : new Vector3(x, level.y, 0)
  const found = skin
    .crossings(origin, facing)
    .toSorted((a, b) => b.position.dot(facing) - a.position.dot(facing))[0]
  if (!found) throw new PlacementError('lies off the skin: the body is not that wide there')
  return found
}

function meet({ from, to, level: wanted }: Of<'meet'>, places: PlacedPoints): SkinPoint {
  const { axis, unit } = places.span(wanted.span)
  const [start, end] = [places.place(from), places.place(to)]
  const shift = ((wanted.distal ?? 0) - (wanted.proximal ?? 0)) * unit
  const target = places.place(wanted.of).position.dot(axis) + shift
  const run = end.position.dot(axis) - start.position.dot(axis)
  const fraction = (target - start.position.dot(axis)) / run
  if (!(fraction >= -OVERSHOOT && fraction <= 1 + OVERSHOOT))
    throw new PlacementError('the line does not reach that level')
  return outFromChord(start, end, fraction, places.skin)
}

/**
 * From a point on the straight line out to the skin, perpendicular to the line, in the direction
 * that its ends face.
 *
 * @throws PlacementError if there is no skin in that direction
 */
export function outFromChord(
  start: SkinPoint,
  end: SkinPoint,
  fraction: number,
  skin: Skin,
): SkinPoint {
  const chord = end.position.clone().sub(start.position)
  const point = start.position.clone().addScaledVector(chord, fraction)
  const outward = start.normal.clone().lerp(end.normal, Math.min(1, Math.max(0, fraction)))
  outward.addScaledVector(chord, -outward.dot(chord) / chord.lengthSq())
  if (outward.lengthSq() < 1e-4)
    throw new PlacementError('the ends of the line face opposite ways, so it has no outside')
  outward.normalize()
  const nearest = skin
    .crossings(point, outward)
    .filter(({ normal }) => normal.dot(outward) > 0.1)
    .toSorted((a, b) => a.position.distanceTo(point) - b.position.distanceTo(point))[0]
  if (!nearest) throw new PlacementError('lies off the skin')
  return nearest
}

type Move = NonNullable<Placement['moves']>[number]

/**
 * Applies the moves over the skin one after the other.
 *
 * @throws PlacementError if one leaves the skin
 */
export const shifted = (
  start: SkinPoint,
  moves: readonly Move[],
  places: PlacedPoints,
): SkinPoint => moves.reduce((from, move) => shiftedOnce(from, move, places), start)

/** If a smaller share of a direction lies along the skin, it counts as pointing across the skin. */
const STEEP = 0.4

/**
 * Moves once over the skin. As people expect, a move up or down keeps the distance from the
 * midline, and a move forwards, backwards or sideways keeps the height. If the skin faces the axis
 * that is kept, the direction is only projected onto the skin.
 */
function shiftedOnce(
  start: SkinPoint,
  { direction, cun, span }: Move,
  { skin, span: spanOf }: PlacedPoints,
) {
  const measured = spanOf(span)
  const wanted = directionOf(direction, measured)
  const projected = (on: Vector3) => wanted.clone().addScaledVector(on, -wanted.dot(on))
  const reached = (along: Vector3) =>
    start.position.clone().addScaledVector(along.normalize(), cun * measured.unit)

  const kept = KEPT[direction]
  const out = kept && start.normal.clone().addScaledVector(kept, -start.normal.dot(kept))
  if (out && out.length() > STEEP) {
    const along = projected(out.normalize())
    if (along.length() > STEEP) {
      const goal = reached(along)
      const [nearest] = skin
        .crossings(goal, out)
        .filter(({ normal }) => normal.dot(out) > 0)
        .toSorted((a, b) => a.position.distanceTo(goal) - b.position.distanceTo(goal))
      if (nearest) return nearest
    }
  }
  const flat = projected(start.normal)
  if (flat.lengthSq() < 0.05)
    throw new PlacementError(`"${direction}" points into or out of the skin here`)
  return skin.closest(reached(flat))
}

const ACROSS = new Vector3(1, 0, 0)
const UPWARDS = new Vector3(0, 1, 0)
/** The axis along which a move in a direction does not change the position. */
const KEPT: Readonly<Partial<Record<Direction, Vector3>>> = {
  superior: ACROSS,
  inferior: ACROSS,
  anterior: UPWARDS,
  posterior: UPWARDS,
  medial: UPWARDS,
  lateral: UPWARDS,
}

/** The unit vector of a direction on the left half of the body, where everything is resolved. */
export function directionOf(direction: Direction, span?: MeasuredSpan): Vector3 {
  switch (direction) {
    case 'lateral':
      return new Vector3(...bodyDirections.left)
    case 'medial':
      return new Vector3(...bodyDirections.right)
    case 'distal':
    case 'proximal':
      if (!span) throw new Error(`"${direction}" needs a span`)
      return direction === 'distal' ? span.axis.clone() : span.axis.clone().negate()
    default:
      return new Vector3(...bodyDirections[direction])
  }
}
