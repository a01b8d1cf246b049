import { Vector3 } from 'three'
import type { PointPosition } from '../../src/body/positions'
import type { Dataset } from '../../src/domain/dataset'
import type { Relation } from '../../src/domain/schema/relation'
import type { PlacedBody } from '../export/placeBody'
import { failure, measuredBody } from './measureRelation'

export interface BodyMeasures {
  /** Codes of points whose spots are all placed on the body. */
  readonly placed: ReadonlySet<string>
  /** Largest distance of a point, as the app draws it, from the skin, metres. */
  readonly toSkin: number
  /**
   * Largest distance between a right point, as the app draws it, and the skin opposite the left
   * one, metres.
   */
  readonly leftRight: number
  readonly failed: readonly Relation[]
}

/**
 * Measures the properties of one body's points that the tests check.
 *
 * @param drawn the positions that ship with the app
 */
export function measureBody(
  { points, relations }: Dataset,
  body: PlacedBody,
  drawn: readonly PointPosition[],
): BodyMeasures {
  const { spots, skin } = body
  const places = points.filter(
    ({ code, spots: named }) =>
      spots.filter((spot) => spot.code === code).length === (named?.length ?? 1),
  )
  const measured = measuredBody(body, skin, body.regionOf)
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
