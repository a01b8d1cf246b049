import { Vector3 } from 'three'
import { pointFileOf } from '../../src/atlas/checkReferences'
import type { Dataset } from '../../src/atlas/dataset'
import type { BodySex } from '../../src/body/manifest'
import { triangleOfPlace } from '../../src/body/surface'
import { type ResolvedAtlas, resolveAtlas } from '../../src/placement/resolveAtlas'
import { buildSkin } from '../../src/placement/skin'
import type { Bodies } from '../body/readBodies'

/** Places every point of the dataset on one body. */
export function placeAtlas(dataset: Dataset, bodies: Bodies, sex: BodySex): ResolvedAtlas {
  const { positions, normals } = bodies.refined[sex]
  const skin = buildSkin(positions, normals, bodies.skinTriangles)
  const points = dataset.points.map((point) => ({ file: pointFileOf(point), point }))
  return resolveAtlas({ ...dataset, points }, skin, ({ tie }) => {
    const { triangle, barycentric } = triangleOfPlace(tie)
    return skin.placeOn(triangle, new Vector3(...barycentric))
  })
}
