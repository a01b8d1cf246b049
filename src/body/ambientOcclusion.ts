import type { Subdivision } from './subdivide'

/**
 * Interpolates the ambient occlusion of the cage vertices to the refined vertices.
 *
 * @param shade one byte per cage vertex: 255 unoccluded, 0 in the deepest fold
 * @returns one byte per refined vertex, in the order of `subdivide`
 * @throws if the number of values is wrong
 */
export function refineOcclusion(
  { quads, edges, cageVertexCount, vertexCount }: Subdivision,
  shade: Uint8Array,
): Uint8Array {
  if (shade.length !== cageVertexCount)
    throw new Error(
      `The shading, shade.bin, has ${shade.length} values instead of ${cageVertexCount}.`,
    )
  const refined = new Uint8Array(vertexCount)
  refined.set(shade)
  const quadCount = quads.length / 4
  for (let quad = 0; quad < quadCount; quad++) {
    let sum = 0
    for (let corner = 0; corner < 4; corner++) sum += shade[quads[quad * 4 + corner]!]!
    refined[cageVertexCount + quad] = sum / 4
  }
  for (let edge = 0; edge < edges.length / 2; edge++)
    refined[cageVertexCount + quadCount + edge] =
      (shade[edges[edge * 2]!]! + shade[edges[edge * 2 + 1]!]!) / 2
  return refined
}
