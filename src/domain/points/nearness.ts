import type { Side } from '../schema/code'

/** A position of a point on a body, as `PointPosition` in body/positions. */
interface Spot {
  readonly code: string
  readonly side: Side
  /** Metres, in the body frame. */
  readonly position: Position
  readonly region: string
}

type Position = readonly [x: number, y: number, z: number]

/** A point this close to one of the region still counts as here. Metres. */
const CLOSE = 0.06

/**
 * Splits points into those where it hurts and those elsewhere on the body.
 *
 * @param codes in the order of importance
 * @param place the skin region where it hurts; `touched` is where the person touched it, metres in
 *   the body frame
 * @param spots the positions of all points on one body
 * @returns the points in or close to the region, the nearest to the touch first, or else in the
 *   given order; the others in the given order
 */
export function splitByNearness(
  codes: readonly string[],
  place: { readonly region: string; readonly side: Side; readonly touched?: Position | undefined },
  spots: readonly Spot[],
): { readonly here: readonly string[]; readonly elsewhere: readonly string[] } {
  const { region, side, touched } = place
  const onSide = spots.filter(
    (spot) => side === 'midline' || spot.side === side || spot.side === 'midline',
  )
  const inRegion = onSide.filter((spot) => spot.region === region).map(({ position }) => position)
  const nearest = (code: string, to: readonly Position[]): number =>
    Math.min(
      ...onSide
        .filter((spot) => spot.code === code)
        .flatMap(({ position }) => to.map((other) => distance(position, other))),
    )
  const here = codes.filter((code) => nearest(code, inRegion) <= CLOSE)
  const elsewhere = codes.filter((code) => !here.includes(code))
  if (!touched) return { here, elsewhere }
  const byDistance = here
    .map((code) => ({ code, far: nearest(code, [touched]) }))
    .toSorted((a, b) => a.far - b.far)
  return { here: byDistance.map(({ code }) => code), elsewhere }
}

const distance = (a: Position, b: Position): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
