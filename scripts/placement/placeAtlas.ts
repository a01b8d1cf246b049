import { Vector3 } from 'three'
import { triangleOfPoint } from '../../src/body/surface'
import { pointFileOf } from '../../src/domain/checks/checkReferences'
import type { Dataset } from '../../src/domain/dataset'
import { type ResolvedAtlas, resolveAtlas } from '../../src/placement/resolveAtlas'
import { buildSkin, type Skin } from '../../src/placement/skin'
import type { LoadedBody } from '../body/loadBody'

/** The skin of a body, without the eyeballs. */
export function skinOf({ refined, topology }: LoadedBody): Skin {
  // Each cage quad has eight triangles; the eyeballs come last.
  const triangles = refined.triangles.slice(0, topology.skinQuadCount * 8 * 3)
  return buildSkin(refined.positions, refined.normals, triangles)
}

/** Places every point of the dataset on one body. */
export function placeAtlas(
  dataset: Dataset,
  body: LoadedBody,
): ResolvedAtlas & { readonly skin: Skin } {
  const skin = skinOf(body)
  const points = dataset.points.map((point) => ({ file: pointFileOf(point), point }))
  const atlas = resolveAtlas({ ...dataset, points }, skin, ({ tie }) => {
    const { triangle, barycentric } = triangleOfPoint(tie)
    return skin.placeOn(triangle, new Vector3(...barycentric))
  })
  return { ...atlas, skin }
}
