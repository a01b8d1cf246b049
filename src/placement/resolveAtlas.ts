import { Vector3 } from 'three'
import type { DataProblem } from '../domain/dataset'
import type { Laterality } from '../domain/schema/code'
import type { Landmark, Span } from '../domain/schema/landmark'
import type { Placement, PlaceRef } from '../domain/schema/placement'
import type { Point } from '../domain/schema/point'
import { placeLandmarks } from './placeLandmarks'
import { PlacementError } from './problem'
import { type MeasuredSpan, measureSpan } from './proportion'
import { resolvePlacement } from './resolvePlacement'
import { pathLength, skinPath } from './section'
import type { Skin, SkinPoint } from './skin'

/** One spot of one point, on the body's left or on its midline. */
export interface PlacedSpot {
  readonly code: string
  /** Name of the spot, if the code has several. */
  readonly spot?: string
  readonly laterality: Laterality
  readonly placement: Placement
  readonly place: SkinPoint
}

export interface ResolvedAtlas {
  readonly spots: readonly PlacedSpot[]
  readonly spans: ReadonlyMap<string, MeasuredSpan>
  readonly landmarks: ReadonlyMap<string, SkinPoint>
  readonly problems: readonly DataProblem[]
}

/** A point and the file that contains it. */
interface PointEntry {
  readonly file: string
  readonly point: Point
}

export interface AtlasSources {
  readonly landmarks: readonly Landmark[]
  readonly spans: readonly Span[]
  readonly points: readonly PointEntry[]
}

/** Maximum distance of a midline point from the midline, metres; the rest is set to zero. */
const MIDLINE_TOLERANCE = 0.0005

/**
 * Places every point of the atlas on one body, after the points that it refers to.
 *
 * @param tiePlace the position of a landmark's tie on this body (the left one of a pair)
 */
export function resolveAtlas(
  { landmarks, spans, points }: AtlasSources,
  skin: Skin,
  tiePlace: (landmark: Landmark) => SkinPoint,
): ResolvedAtlas {
  const { places: landmarkPlaces, problems: misplaced } = placeLandmarks(landmarks, skin, tiePlace)
  const problems: DataProblem[] = [...misplaced]
  const measured = new Map<string, MeasuredSpan>()
  for (const span of spans) {
    const [from, to] = [landmarkPlaces.get(span.from), landmarkPlaces.get(span.to)]
    if (from && to)
      measured.set(
        span.id,
        measureSpan(span, from, to, (a, b) => pathLength(skinPath(skin, a, b))),
      )
    else
      problems.push({
        file: 'proportions.json',
        at: span.id,
        reason: `unknown landmark "${from ? span.to : span.from}"`,
      })
  }

  const entries = new Map(points.map((entry) => [entry.point.code, entry]))
  const done = new Map<string, readonly PlacedSpot[]>()
  const underway: string[] = []

  function spotsOf(code: string): readonly PlacedSpot[] {
    const known = done.get(code)
    if (known) return known
    const entry = entries.get(code)
    if (!entry) throw new PlacementError(`unknown point "${code}"`)
    if (underway.includes(code))
      throw new PlacementError(
        `refers to itself: ${[...underway.slice(underway.indexOf(code)), code].join(' → ')}`,
      )
    underway.push(code)
    try {
      const spots = placementsOf(entry.point).map((spot) => ({
        code,
        ...spot,
        place: checkMidline(spot.laterality, resolvePlacement(spot.placement, places), skin),
      }))
      done.set(code, spots)
      return spots
    } finally {
      underway.pop()
    }
  }

  const places = {
    skin,
    span(id: string) {
      const span = measured.get(id)
      if (!span) throw new PlacementError(`unknown span "${id}"`)
      return span
    },
    place(ref: PlaceRef) {
      const name = typeof ref === 'string' ? ref : ref.place
      const place = landmarkPlaces.get(name) ?? soleSpot(spotsOf(name), name)
      return typeof ref === 'string' ? place : opposite(place, skin)
    },
  }

  for (const { file, point } of points) {
    try {
      spotsOf(point.code)
    } catch (error) {
      if (!(error instanceof PlacementError)) throw error
      problems.push({ file, at: `${point.code}.placement`, reason: error.message })
    }
  }
  const spots = points.flatMap(({ point }) => done.get(point.code) ?? [])
  return { spots, spans: measured, landmarks: landmarkPlaces, problems }
}

function placementsOf({
  laterality,
  placement,
  spots,
}: Point): Omit<PlacedSpot, 'code' | 'place'>[] {
  if (placement) return [{ laterality, placement }]
  return (spots ?? []).map((spot) => ({
    spot: spot.name,
    laterality: spot.laterality ?? laterality,
    placement: spot.placement,
  }))
}

function soleSpot(spots: readonly PlacedSpot[], code: string): SkinPoint {
  const [first, second] = spots
  if (!first || second) throw new PlacementError(`"${code}" is not one place`)
  return first.place
}

function opposite(place: SkinPoint, skin: Skin): SkinPoint {
  const { x, y, z } = place.position
  return skin.closest(new Vector3(-x, y, z))
}

function checkMidline(laterality: Laterality, place: SkinPoint, skin: Skin): SkinPoint {
  const { x, y, z } = place.position
  if (laterality === 'paired') {
    if (x <= 0) throw new PlacementError('a paired point came to lie on or beyond the midline')
    return place
  }
  if (Math.abs(x) > MIDLINE_TOLERANCE)
    throw new PlacementError(`a midline point lies ${(x * 1000).toFixed(1)} mm off the midline`)
  return skin.closest(new Vector3(0, y, z))
}
