import { Vector3 } from 'three'
import { mirrorPoint } from '../../src/body/mirror'
import { regionOfTriangle } from '../../src/body/regionMap'
import { pointOfTriangle, triangleOfPoint } from '../../src/body/surface'
import type { Dataset } from '../../src/domain/dataset'
import { formatDataProblem } from '../../src/domain/dataset'
import type { BodyId } from '../../src/domain/figure/bodies'
import type { ResolvedAtlas } from '../../src/placement/resolveAtlas'
import type { Skin, SkinPoint } from '../../src/placement/skin'
import { type LoadedBody, loadBody } from '../body/loadBody'
import { placeAtlas } from '../placement/placeAtlas'
import { loadRegions } from '../regions/loadRegions'

/** One body with the whole dataset placed on it; metres, body frame. */
export interface PlacedBody extends ResolvedAtlas {
  readonly id: BodyId
  readonly height: number
  readonly refined: LoadedBody['refined']
  readonly skin: Skin
  /** Id of the skin region of a triangle of the refined mesh. */
  regionOf(triangle: number): string
  /** The opposite point, found by the symmetry of the mesh and not by changing the sign of x. */
  opposite(place: SkinPoint): SkinPoint
}

/**
 * @throws with one line per point that cannot be placed
 */
export async function placeBody(dataset: Dataset, bodyId: BodyId): Promise<PlacedBody> {
  const body = await loadBody(bodyId)
  const regions = loadRegions()
  const atlas = placeAtlas(dataset, body)
  if (atlas.problems.length > 0) throw new Error(atlas.problems.map(formatDataProblem).join('\n'))
  return {
    ...atlas,
    id: bodyId,
    height: body.manifest.bodies[bodyId].height,
    refined: body.refined,
    regionOf: (triangle) => regionOfTriangle(regions, triangle) ?? 'eye',
    opposite({ triangle: here, barycentric: { x, y, z } }) {
      const place = pointOfTriangle({ triangle: here, barycentric: [x, y, z] })
      const { triangle, barycentric } = triangleOfPoint(mirrorPoint(body.topology.mirror, place))
      return atlas.skin.placeOn(triangle, new Vector3(...barycentric))
    },
  }
}
