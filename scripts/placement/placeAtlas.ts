import { Vector3 } from 'three'
import { triangleOfPoint } from '../../src/body/surface'
import { pointFileOf } from '../../src/domain/checks/checkReferences'
import type { Dataset } from '../../src/domain/dataset'
import { type ResolvedAtlas, resolveAtlas } from '../../src/placement/resolveAtlas'
import { buildSkin, type Skin } from '../../src/placement/skin'
import type { LoadedBody } from '../body/loadBody'

/** Places every point of the dataset on one body. */
export function placeAtlas(
  dataset: Dataset,
  { refined, topology }: LoadedBody,
): ResolvedAtlas & { readonly skin: Skin } {
  // Eight triangles per cage quad; the eyeballs come last and are not skin.
  const skinTriangles = refined.triangles.slice(0, topology.skinQuadCount * 8 * 3)
  const skin = buildSkin(refined.positions, refined.normals, skinTriangles)
  const points = dataset.points.map((point) => ({ file: pointFileOf(point), point }))
  const atlas = resolveAtlas({ ...dataset, points }, skin, ({ tie }) => {
    const { triangle, barycentric } = triangleOfPoint(tie)
    return skin.placeOn(triangle, new Vector3(...barycentric))
  })
  return { ...atlas, skin }
}
