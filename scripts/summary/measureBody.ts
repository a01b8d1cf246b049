import { Vector3 } from 'three'
import type { PointPosition } from '../../src/body/positions'
import type { Dataset } from '../../src/domain/dataset'
import { failure, type Measured } from '../../tests/relations/measure'
import type { Relation } from '../../tests/relations/relation'
import type { PlacedBody } from '../export/placeBody'

export interface BodyMeasures {
  /** Codes whose every place is on the body. */
  readonly placed: ReadonlySet<string>
  /** Metres from a point, as the app draws it, to the skin. */
  readonly toSkin: number
  /** Metres between a right point, as the app draws it, and the skin opposite the left one. */
  readonly leftRight: number
  readonly failed: readonly Relation[]
}

/**
 * What the tests hold the points of one body to, as numbers.
 *
 * @param drawn the places that ship with the app
 */
export function measureBody(
  { points }: Dataset,
  body: PlacedBody,
  drawn: readonly PointPosition[],
  relations: readonly Relation[],
): BodyMeasures {
  const { spots, skin } = body
  const places = points.filter(
    ({ code, spots: named }) =>
      spots.filter((spot) => spot.code === code).length === (named?.length ?? 1),
  )
  const measured = measuredOf(body)
  return {
    placed: new Set(places.map(({ code }) => code)),
    toSkin: largest(
      drawn.map(({ position }) => {
        const point = new Vector3(...position)
        return skin.closest(point).position.distanceTo(point)
      }),
    ),
    leftRight: largest(
      drawn
        .filter(({ side }) => side !== 'right')
        .map((left) => {
          const right = drawn.find(
            ({ code, spot, side }) => code === left.code && spot === left.spot && side !== 'left',
          )!
          const opposite = body.opposite(skin.closest(new Vector3(...left.position)))
          return opposite.position.distanceTo(new Vector3(...right.position))
        }),
    ),
    failed: relations.filter((relation) => failure(relation, measured) !== undefined),
  }
}

const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0)

function measuredOf({ skin, spots, spans, landmarks, regionOf }: PlacedBody): Measured {
  return {
    skin,
    place(name) {
      const [code, spot] = name.split('/')
      const found = spots.filter((each) => each.code === code)
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
