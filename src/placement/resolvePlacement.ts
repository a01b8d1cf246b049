import { Vector3 } from 'three'
import type { Direction, Placement, PlaceRef } from '../atlas/schema/placement'
import { bodyDirections } from '../body/frame'
import { PlacementError } from './problem'
import type { MeasuredSpan } from './proportion'
import { pathLength, pointAlong, skinPath } from './section'
import type { Skin, SkinPlace } from './skin'

/** What a placement may ask for. Everything is on the body's left or on its midline. */
export interface Places {
  readonly skin: Skin
  /** @throws PlacementError if nothing has that name */
  place(ref: PlaceRef): SkinPlace
  /** @throws PlacementError if no span has that id */
  span(id: string): MeasuredSpan
}

type Of<Kind extends Placement['kind']> = Extract<Placement, { kind: Kind }>

/** How far beyond its ends a line may be followed to reach a level, as a share of its length. */
const OVERSHOOT = 0.35

/**
 * Turns a placement into a place on the skin of one body, on the left side or the midline.
 *
 * @throws PlacementError with the reason in plain words
 */
export function resolvePlacement(placement: Placement, places: Places): SkinPlace {
  const found = resolveKind(placement, places)
  if (!placement.nudge) return found
  const { direction, cun, span } = placement.nudge
  return shifted(found, [{ direction, cun, span }], places)
}

function resolveKind(placement: Placement, places: Places): SkinPlace {
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
    case 'offset':
      return shifted(places.place(placement.from), placement.moves, places)
  }
}

function between({ from, to, fraction }: Of<'between'>, places: Places): SkinPlace {
  const [start, end] = [places.place(from), places.place(to)]
  return outFromChord(start, end, fraction, places.skin)
}

function along({ from, to, cun, span: id }: Of<'along'>, places: Places): SkinPlace {
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

function level({ level: of, lateral, aspect }: Of<'level'>, places: Places): SkinPlace {
  const height = places.place(of).position.y
  const x =
    'of' in lateral
      ? Math.abs(places.place(lateral.of).position.x)
      : lateral.cun * places.span(lateral.span).unit
  return outermost(places.skin, x, height, aspect)
}

/**
 * The skin that faces a way at a height and a distance from the midline, metres.
 *
 * @throws PlacementError if the body is not that wide there
 */
export function outermost(
  skin: Skin,
  x: number,
  height: number,
  aspect: 'anterior' | 'posterior',
): SkinPlace {
  const facing = new Vector3(...bodyDirections[aspect])
  const found = skin
    .crossings(new Vector3(x, height, 0), facing)
    .toSorted((a, b) => b.position.dot(facing) - a.position.dot(facing))[0]
  if (!found) throw new PlacementError('lies off the skin: the body is not that wide there')
  return found
}

function meet({ from, to, level: wanted }: Of<'meet'>, places: Places): SkinPlace {
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
 * From a point on the straight line out to the skin, square to the line, the way its ends face.
 *
 * @throws PlacementError if there is no skin that way
 */
export function outFromChord(
  start: SkinPlace,
  end: SkinPlace,
  fraction: number,
  skin: Skin,
): SkinPlace {
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

/** Moved over the skin by one or more moves. @throws PlacementError if a move leaves the skin */
export function shifted(
  start: SkinPlace,
  moves: readonly { direction: Direction; cun: number; span: string }[],
  places: Places,
): SkinPlace {
  const goal = start.position.clone()
  for (const { direction, cun, span } of moves) {
    const measured = places.span(span)
    const way = directionOf(direction, measured)
    // Along the skin, not into it or off it.
    way.addScaledVector(start.normal, -way.dot(start.normal))
    if (way.lengthSq() < 0.05)
      throw new PlacementError(`"${direction}" points into or out of the skin here`)
    goal.addScaledVector(way.normalize(), cun * measured.unit)
  }
  return places.skin.closest(goal)
}

/** On the left half of the body, where everything is resolved. */
function directionOf(direction: Direction, span: MeasuredSpan): Vector3 {
  switch (direction) {
    case 'lateral':
      return new Vector3(...bodyDirections.left)
    case 'medial':
      return new Vector3(...bodyDirections.right)
    case 'distal':
      return span.axis.clone()
    case 'proximal':
      return span.axis.clone().negate()
    default:
      return new Vector3(...bodyDirections[direction])
  }
}
