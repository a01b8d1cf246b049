import { type RefinedBody, refineBody } from '../../src/body/refineBody'
import { buildSubdivision, type Subdivision } from '../../src/body/subdivide'

/** Subdivides a refined body once more, so that outlines show no facets. */
export function refineTwice(
  { triangles, vertexCount }: Subdivision,
  positions: Float32Array,
): RefinedBody {
  const quads = new Uint32Array((triangles.length / 6) * 4)
  for (let quad = 0; quad < quads.length / 4; quad++) {
    const [a, b, c, , , d] = triangles.subarray(quad * 6, quad * 6 + 6)
    quads.set([a!, b!, c!, d!], quad * 4)
  }
  return refineBody(buildSubdivision(quads, vertexCount), positions)
}
