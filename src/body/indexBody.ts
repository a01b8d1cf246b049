import { findNeighbours, type VertexNeighbours } from './regionMask'
import { buildSkinTree, type SkinTree } from './skinTree'

/**
 * What picking and the masks of regions look up in a mesh. The first frame needs at most the
 * neighbours, which are found quickly.
 */
export interface BodyIndex {
  readonly tree: SkinTree
  readonly neighbours: VertexNeighbours
}

/** Takes as long as decoding and refining the body. */
export function indexBody({
  triangles,
  positions,
}: {
  readonly triangles: Uint32Array
  readonly positions: Float32Array
}): BodyIndex {
  return {
    tree: buildSkinTree(triangles, positions),
    neighbours: findNeighbours(triangles, positions.length / 3),
  }
}
