/** The left–right symmetry of the cage topology. */

import type { SurfacePoint } from './surface'

export interface Mirror {
  /** The vertex opposite each vertex; a midline vertex is its own partner. */
  readonly vertices: Uint32Array
  /** The quad opposite each quad. */
  readonly quads: Uint32Array
  /** Corner i of quad f lies opposite corner (turns[f] − i) mod 4 of its partner. */
  readonly turns: Uint8Array
}

/**
 * Finds the symmetry of a mesh whose two halves mirror each other exactly at x = 0.
 *
 * @param positions three coordinates per vertex, +X the body's left
 * @param quads four vertices per quad
 * @throws if a vertex or quad has no partner
 */
export function buildMirror(positions: ArrayLike<number>, quads: Uint32Array): Mirror {
  const keyOf = (vertex: number, sign: number) =>
    // `+ 0` turns −0 into 0, so that both give the same key.
    [sign * positions[vertex * 3]! + 0, positions[vertex * 3 + 1], positions[vertex * 3 + 2]].join()
  const vertexCount = positions.length / 3
  const vertexAt = new Map<string, number>()
  for (let vertex = 0; vertex < vertexCount; vertex++) vertexAt.set(keyOf(vertex, 1), vertex)
  const vertices = Uint32Array.from({ length: vertexCount }, (_, vertex) => {
    const partner = vertexAt.get(keyOf(vertex, -1))
    if (partner === undefined) throw new Error(`Vertex ${vertex} has no mirrored partner.`)
    return partner
  })
  return { vertices, ...mirrorQuads(quads, vertices) }
}

function mirrorQuads(quads: Uint32Array, vertices: Uint32Array): Pick<Mirror, 'quads' | 'turns'> {
  const quadCount = quads.length / 4
  const sides = (corners: readonly number[]) => corners.toSorted((a, b) => a - b).join()
  const cornersOf = (quad: number) => [...quads.subarray(quad * 4, quad * 4 + 4)]
  const quadWith = new Map<string, number>()
  for (let quad = 0; quad < quadCount; quad++) quadWith.set(sides(cornersOf(quad)), quad)
  const partners = new Uint32Array(quadCount)
  const turns = new Uint8Array(quadCount)
  for (let quad = 0; quad < quadCount; quad++) {
    const opposite = cornersOf(quad).map((vertex) => vertices[vertex]!)
    const partner = quadWith.get(sides(opposite))
    if (partner === undefined) throw new Error(`Quad ${quad} has no mirrored partner.`)
    partners[quad] = partner
    turns[quad] = cornersOf(partner).indexOf(opposite[0]!)
  }
  return { quads: partners, turns }
}

/** The mirror image of a point on the skin. */
export function mirrorPoint(mirror: Mirror, { quad, u, v }: SurfacePoint): SurfacePoint {
  const weights = [(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v]
  const turn = mirror.turns[quad]!
  const weightAt = (corner: number) => weights[(turn - corner) & 3]!
  return {
    quad: mirror.quads[quad]!,
    u: weightAt(1) + weightAt(2),
    v: weightAt(2) + weightAt(3),
  }
}
