import type { Vector3 } from 'three'
import { pathLength } from '../section'
import type { Skin, SkinPoint } from '../skin'
import { onSkin } from './meridianPathRoute'

/** Maximum distance from a stop that its bend affects, metres. */
const REACH = 0.05
/** Maximum sideways shift of a bend, in metres and as a share of the leg's length. */
const ASIDE = 0.012
const ASIDE_SHARE = 0.17
/** Maximum turn of each leg, radians; a turn of more than twice this remains a corner. */
const MOST = (75 / 180) * Math.PI
/** Length over which the direction at the end of a leg is measured, metres. */
const LOOK = 0.006
/** The line is torn if neighbouring samples are this many times their spacing apart. */
const TORN = 3

/**
 * Bends the legs so that they meet at each stop without a corner. A curve shifts each leg sideways
 * over the skin; its ends stay in place but turn to a common direction.
 *
 * @param legs one evenly spaced line per pair of neighbouring stops, with its ends at the stops
 */
export function bendRoutes(
  skin: Skin,
  stops: readonly SkinPoint[],
  legs: readonly (readonly Vector3[])[],
): Vector3[][] {
  const turns = stops.map((stop, index) => turnsAt(stop, legs[index - 1], legs[index]))
  return legs.map((leg, index) => bent(skin, leg, turns[index]!.after, turns[index + 1]!.before))
}

/** Angles from each leg to the common direction: radians, counter-clockwise from outside. */
function turnsAt(
  { position, normal }: SkinPoint,
  arriving: readonly Vector3[] | undefined,
  leaving: readonly Vector3[] | undefined,
): { before: number; after: number } {
  if (!arriving || !leaving) return { before: 0, after: 0 }
  const into = towards(arriving.toReversed(), position, normal).negate()
  const out = towards(leaving, position, normal)
  const turn = Math.atan2(into.clone().cross(out).dot(normal), into.dot(out))
  // The shorter leg has less room to turn, so it turns less.
  const share = pathLength(arriving) / (pathLength(arriving) + pathLength(leaving))
  const least = Math.max(0, Math.abs(turn) - MOST)
  const before = Math.min(MOST, Math.max(least, share * Math.abs(turn)))
  const after = Math.min(MOST, Math.abs(turn) - before)
  return { before: Math.sign(turn) * before, after: -Math.sign(turn) * after }
}

function towards(leg: readonly Vector3[], start: Vector3, normal: Vector3): Vector3 {
  const ahead = leg.find((point) => point.distanceTo(start) >= LOOK) ?? leg.at(-1)!
  return ahead.clone().sub(start).projectOnPlane(normal).normalize()
}

function bent(skin: Skin, leg: readonly Vector3[], start: number, end: number): Vector3[] {
  if (start === 0 && end === 0) return [...leg]
  const length = pathLength(leg)
  const spacing = length / (leg.length - 1)
  const aside = Math.min(ASIDE, ASIDE_SHARE * length)
  const swing = (turn: number, distance: number) => {
    const slope = Math.tan(turn)
    // The maximum of the curve below is 4/27 of its reach times its slope.
    const reach = Math.min(REACH, length, (27 / 4) * (aside / Math.abs(slope)))
    return distance < reach ? slope * distance * (1 - distance / reach) ** 2 : 0
  }
  for (let strength = 1; strength > 0.1; strength /= 2) {
    const line = leg.map((point, index) => {
      const [before, after] = [leg[index - 1], leg[index + 1]]
      if (!before || !after || point.x === 0) return point
      const sideways = skin
        .closest(point)
        .normal.clone()
        .cross(after.clone().sub(before))
        .normalize()
      const push = swing(start, index * spacing) - swing(end, length - index * spacing)
      return onSkin(skin, point.clone().addScaledVector(sideways, push * strength))
    })
    const isTorn = line.some(
      (point, index) => index > 0 && point.distanceTo(line[index - 1]!) > TORN * spacing,
    )
    if (!isTorn) return line
  }
  return [...leg]
}
