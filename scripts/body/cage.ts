/** Selects the drawn part of the source mesh: the skin, then the left and the right eyeball. */

import type { SourceMesh } from './parseMesh'

export interface Cage {
  readonly skinVertexCount: number
  readonly skinQuadCount: number
  /** The source vertex of each cage vertex. The skin keeps its vertex indices. */
  readonly sourceVertices: Uint32Array
  readonly quads: Uint32Array
}

/** @throws if the skin does not consist of the first vertices of the source */
export function selectCage(mesh: SourceMesh): Cage {
  const skin = groupOf(mesh, 'body')
  const eyes = [groupOf(mesh, 'helper-l-eye'), groupOf(mesh, 'helper-r-eye')]
  const skinVertices = verticesOf(skin)
  if (skinVertices.at(-1) !== skinVertices.length - 1) {
    throw new Error('The skin is not made of the first vertices of the source mesh.')
  }
  const sourceVertices = [...skinVertices, ...eyes.flatMap(verticesOf)]
  const cageVertex = new Map(sourceVertices.map((vertex, index) => [vertex, index]))
  return {
    skinVertexCount: skinVertices.length,
    skinQuadCount: skin.length / 4,
    sourceVertices: Uint32Array.from(sourceVertices),
    quads: Uint32Array.from([skin, ...eyes].flatMap((quads) => [...quads])).map(
      (vertex) => cageVertex.get(vertex)!,
    ),
  }
}

/** @returns three coordinates per cage vertex, in the unit of the source */
export function cagePositions(cage: Cage, source: Float64Array): Float64Array {
  const positions = new Float64Array(cage.sourceVertices.length * 3)
  for (const [index, vertex] of cage.sourceVertices.entries()) {
    positions.set(source.subarray(vertex * 3, vertex * 3 + 3), index * 3)
  }
  return positions
}

const verticesOf = (quads: Uint32Array): number[] => [...new Set(quads)].sort((a, b) => a - b)

function groupOf(mesh: SourceMesh, name: string): Uint32Array {
  const quads = mesh.groups.get(name)
  if (quads === undefined) throw new Error(`The source mesh has no group "${name}".`)
  return quads
}
