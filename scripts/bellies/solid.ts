import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../src/body/frame'
import { refineRings, ringTriangles } from '../../src/body/rings'
import { add, scale } from '../shared/vectors'
import { type Box, boxAround } from '../skeleton/field'
import { type Grid, normalsOf } from './grid'

/** A part that is finished, for those that lie beneath it. */
export interface Solid {
  readonly box: Box
  /**
   * How far it is to where a way leaves the solid for the last time, if the way starts inside or
   * enters it within `reach`, metres.
   */
  exit(from: Vec3, direction: Vec3, reach: number): number | undefined
}

/** A solid that is thicker than this is another one behind it, metres. */
const THICKEST = 0.03
const GRAZING = 0.5

/** The rings around a part: over its outer surface from rim to rim, and back beneath it. */
export function ringsOf(grid: Grid): Vec3[] {
  const { rows, columns, places, half } = grid
  const normals = normalsOf(grid)
  const at = (row: number, column: number, side: 1 | -1): Vec3 => {
    const index = row * columns + column
    return add(places[index]!, scale(normals[index]!, side * half[index]!))
  }
  return Array.from({ length: rows }, (_, row) => [
    ...Array.from({ length: columns }, (_, column) => at(row, column, 1)),
    ...Array.from({ length: columns - 2 }, (_, column) => at(row, columns - 2 - column, -1)),
  ]).flat()
}

export const aroundOf = ({ columns }: Grid): number => 2 * columns - 2

export function solidOf(grid: Grid, ring: readonly Vec3[]): Solid {
  const refined = refineRings({
    rings: grid.rows,
    around: aroundOf(grid),
    places: Float32Array.from(ring.flat()),
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(refined.places, 3))
  geometry.setIndex(ringTriangles(refined.rings, refined.around))
  const bvh = new MeshBVH(geometry, { indirect: true })
  return {
    box: boxAround(ring, 0.001),
    exit(from, direction, reach) {
      const way = new Vector3(...direction)
      const ray = new Ray(new Vector3(...from), way)
      const hits = bvh
        .raycast(ray, DoubleSide, 0, reach + THICKEST)
        .map(({ distance, face }) => ({ distance, slope: face!.normal.dot(way) }))
        .toSorted((a, b) => a.distance - b.distance)
      const first = hits[0]
      if (!first || (first.slope < 0 && first.distance > reach)) return undefined
      const last = hits.findLast(
        ({ distance, slope }) => slope > 0 && distance < first.distance + THICKEST,
      )
      // What a way only grazes lies beside it and not over it.
      return last && last.slope > GRAZING ? last.distance : undefined
    },
  }
}
