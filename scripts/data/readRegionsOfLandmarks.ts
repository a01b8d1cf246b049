import { regionOfTriangle } from '../../src/body/regionMap'
import type { Landmark, Tie } from '../../src/domain/schema/landmark'
import { loadRegions } from '../regions/loadRegions'

/** By landmark id: its skin region, from the committed region map, which all bodies share. */
export function readRegionsOfLandmarks(landmarks: readonly Landmark[]): Map<string, string> {
  const map = loadRegions()
  return new Map(
    landmarks.flatMap(({ id, tie }) => {
      const region = regionOfTriangle(map, firstTriangleAt(tie))
      return region === undefined ? [] : [[id, region]]
    }),
  )
}

/**
 * The first triangle of the sub-quad at a tie. Each quad of the cage has four sub-quads, one per
 * corner, of two triangles each.
 */
function firstTriangleAt({ quad, u, v }: Tie): number {
  const corner = v < 0.5 ? (u < 0.5 ? 0 : 1) : u < 0.5 ? 3 : 2
  return (quad * 4 + corner) * 2
}
