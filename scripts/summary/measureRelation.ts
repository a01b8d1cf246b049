import { Vector3 } from 'three'
import { bodyDirections } from '../../src/body/frame'
import { type Relation, TOLERANCE } from '../../src/domain/schema/relation'
import type { MeasuredSpan } from '../../src/placement/proportion'
import type { ResolvedAtlas } from '../../src/placement/resolveAtlas'
import { directionOf } from '../../src/placement/resolvePlacement'
import { pathLength, skinPath } from '../../src/placement/section'
import type { Skin, SkinPoint } from '../../src/placement/skin'

export interface Measured {
  readonly skin: Skin
  place(name: string): SkinPoint
  span(id: string): MeasuredSpan
  regionOf(place: SkinPoint): string | undefined
}

/** Gives access to a placed body by the names that relations use. */
export function measuredBody(
  { spots, spans, landmarks }: ResolvedAtlas,
  skin: Skin,
  regionOf: (triangle: number) => string | undefined,
): Measured {
  return {
    skin,
    place(name) {
      const [code, spot] = name.split('/')
      const found = spots.filter((other) => other.code === code)
      const place = landmarks.get(name) ?? found[spot === undefined ? 0 : Number(spot) - 1]?.place
      if (!place) throw new Error(`No place "${name}"`)
      return place
    },
    span(id) {
      const span = spans.get(id)
      if (!span) throw new Error(`No span "${id}"`)
      return span
    },
    regionOf: ({ triangle }) => regionOf(triangle),
  }
}

/** Minimum cosine of the angle between the normal and a direction that the skin faces. */
const FACING = 0.25

/**
 * Checks a relation on a body.
 *
 * @returns why it does not hold; undefined if it holds
 */
export function failure(relation: Relation, body: Measured): string | undefined {
  const at = (name: string) => body.place(name).position
  switch (relation.kind) {
    case 'cun': {
      const span = body.span(relation.span)
      const way = directionOf(relation.direction, span)
      const found = at(relation.point).clone().sub(at(relation.from)).dot(way) / span.unit
      return off(found, relation.cun, relation.tolerance ?? TOLERANCE)
    }
    case 'skin': {
      const { unit } = body.span(relation.span)
      const path = skinPath(body.skin, body.place(relation.from), body.place(relation.point))
      return off(pathLength(path) / unit, relation.cun, relation.tolerance ?? TOLERANCE)
    }
    case 'lateral': {
      const found = at(relation.point).x / body.span(relation.span).unit
      return off(found, relation.cun, relation.tolerance ?? TOLERANCE)
    }
    case 'level': {
      const { unit } = body.span(relation.span)
      const up = relation.along
        ? body.span(relation.along).axis
        : new Vector3(...bodyDirections.superior)
      const heights = relation.points.map((name) => at(name).dot(up) / unit)
      return off(Math.max(...heights) - Math.min(...heights), 0, relation.tolerance ?? TOLERANCE)
    }
    case 'order': {
      const span = relation.span === undefined ? undefined : body.span(relation.span)
      const way = directionOf(relation.direction, span)
      const steps = relation.points.map((name) => at(name).dot(way))
      const wrong = steps.findIndex((step, k) => k > 0 && step <= steps[k - 1]!)
      return wrong === -1
        ? undefined
        : `${relation.points[wrong]} is not more ${relation.direction} than ${relation.points[wrong - 1]}`
    }
    case 'line': {
      const [from, to, point] = [at(relation.from), at(relation.to), at(relation.point)]
      const sideways = to.clone().sub(from).cross(body.place(relation.point).normal).normalize()
      const found = Math.abs(point.clone().sub(from).dot(sideways)) / body.span(relation.span).unit
      return off(found, 0, relation.tolerance ?? 2 * TOLERANCE)
    }
    case 'fraction': {
      const from = at(relation.from)
      const run = at(relation.to).clone().sub(from)
      const found = at(relation.point).clone().sub(from).dot(run) / run.lengthSq()
      return off(found, relation.fraction, relation.tolerance ?? 0.02)
    }
    case 'midway': {
      const [first, second] = relation.between
      const middle = (at(first).y + at(second).y) / 2
      const found = (middle - at(relation.level).y) / body.span(relation.span).unit
      return off(found, 0, relation.tolerance ?? TOLERANCE)
    }
    case 'near': {
      const found =
        at(relation.point).distanceTo(at(relation.place)) / body.span(relation.span).unit
      return found <= relation.within
        ? undefined
        : `lies ${found.toFixed(2)} cun away, more than ${relation.within}`
    }
    case 'faces': {
      const facing = body.place(relation.point).normal.dot(directionOf(relation.direction))
      return facing >= FACING ? undefined : `does not face that way (${facing.toFixed(2)})`
    }
    case 'midline': {
      const { x } = at(relation.point)
      return Math.abs(x) < 1e-4 ? undefined : `lies ${(x * 1000).toFixed(1)} mm off the midline`
    }
    case 'region': {
      const found = body.regionOf(body.place(relation.point))
      return found !== undefined && relation.regions.includes(found)
        ? undefined
        : `lies on ${found}, not on ${relation.regions.join(' or ')}`
    }
  }
}

function off(found: number, wanted: number, tolerance: number): string | undefined {
  return Math.abs(found - wanted) <= tolerance
    ? undefined
    : `measures ${found.toFixed(2)}, should be ${wanted} ± ${tolerance}`
}
