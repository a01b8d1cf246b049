/**
 * One level of Catmull–Clark subdivision of a quad mesh.
 *
 * Refined vertices: the cage vertices (moved), one face point per cage quad, one edge point per
 * cage edge. Cage quad f becomes four quads 4f + k, one per corner k:
 * [corner k, edge (k, k+1), face point, edge (k−1, k)]; each is drawn as two triangles,
 * 8f + 2k = (q0, q1, q2) and 8f + 2k + 1 = (q0, q2, q3).
 */

const NO_QUAD = 0xffffffff

/** The part of the refinement that depends only on the quads; all bodies share it. */
export interface Subdivision {
  readonly cageVertexCount: number
  readonly vertexCount: number
  /** Four cage vertices per quad. */
  readonly quads: Uint32Array
  /** Two cage vertices per edge, in order of first appearance. */
  readonly edges: Uint32Array
  /** The one or two quads at each edge; the second is `NO_QUAD` at a border. */
  readonly edgeQuads: Uint32Array
  /** Three refined vertices per triangle. */
  readonly triangles: Uint32Array
}

/**
 * Builds the refined topology.
 *
 * @param quads four vertex indices per quad, counter-clockwise seen from outside
 * @throws if more than two quads share an edge
 */
export function buildSubdivision(quads: Uint32Array, cageVertexCount: number): Subdivision {
  const { edges, edgeQuads, quadEdges } = findEdges(quads, cageVertexCount)
  const quadCount = quads.length / 4
  const firstEdgePoint = cageVertexCount + quadCount
  const triangles = new Uint32Array(quadCount * 24)
  for (let corner = 0, next = 0; corner < quads.length; corner++) {
    const quad = corner >> 2
    const previous = (corner & ~3) | ((corner + 3) & 3)
    const facePoint = cageVertexCount + quad
    triangles[next++] = quads[corner]!
    triangles[next++] = firstEdgePoint + quadEdges[corner]!
    triangles[next++] = facePoint
    triangles[next++] = quads[corner]!
    triangles[next++] = facePoint
    triangles[next++] = firstEdgePoint + quadEdges[previous]!
  }
  const vertexCount = firstEdgePoint + edges.length / 2
  return { cageVertexCount, vertexCount, quads, edges, edgeQuads, triangles }
}

/** Numbers the edges; `quadEdges` holds, per quad corner k, the edge from corner k to k+1. */
function findEdges(quads: Uint32Array, vertexCount: number) {
  const edgeOfPair = new Map<number, number>()
  const quadEdges = new Uint32Array(quads.length)
  const edges: number[] = []
  const edgeQuads: number[] = []
  for (let corner = 0; corner < quads.length; corner++) {
    const a = quads[corner]!
    const b = quads[(corner & ~3) | ((corner + 1) & 3)]!
    const pair = Math.min(a, b) * vertexCount + Math.max(a, b)
    const known = edgeOfPair.get(pair)
    if (known === undefined) {
      edgeOfPair.set(pair, edges.length / 2)
      quadEdges[corner] = edges.length / 2
      edges.push(a, b)
      edgeQuads.push(corner >> 2, NO_QUAD)
    } else {
      if (edgeQuads[known * 2 + 1] !== NO_QUAD) {
        throw new Error(`More than two quads meet in the edge between vertices ${a} and ${b}.`)
      }
      quadEdges[corner] = known
      edgeQuads[known * 2 + 1] = corner >> 2
    }
  }
  return { edges: Uint32Array.from(edges), edgeQuads: Uint32Array.from(edgeQuads), quadEdges }
}

/**
 * Computes the refined positions.
 *
 * @param positions three coordinates per cage vertex
 * @returns three coordinates per refined vertex, in the same unit
 */
export function subdividePositions(
  subdivision: Subdivision,
  positions: ArrayLike<number>,
): Float32Array {
  const { quads, edges, edgeQuads, cageVertexCount, vertexCount } = subdivision
  const valence = new Uint32Array(cageVertexCount)
  const onBorder = new Uint8Array(cageVertexCount)
  for (let corner = 0; corner < quads.length; corner++) valence[quads[corner]!]! += 1
  for (let edge = 0; edge < edges.length; edge += 2) {
    if (edgeQuads[edge + 1] !== NO_QUAD) continue
    onBorder[edges[edge]!] = 1
    onBorder[edges[edge + 1]!] = 1
  }

  const refined = new Float32Array(vertexCount * 3)
  for (let axis = 0; axis < 3; axis++) {
    const at = (vertex: number) => positions[vertex * 3 + axis]!
    const faceSum = new Float64Array(cageVertexCount)
    const midSum = new Float64Array(cageVertexCount)
    const facePoints = new Float64Array(quads.length / 4)

    for (let quad = 0; quad < facePoints.length; quad++) {
      let sum = 0
      for (let k = 0; k < 4; k++) sum += at(quads[quad * 4 + k]!)
      facePoints[quad] = sum / 4
      for (let k = 0; k < 4; k++) faceSum[quads[quad * 4 + k]!]! += sum / 4
      refined[(cageVertexCount + quad) * 3 + axis] = sum / 4
    }
    for (let edge = 0; edge < edges.length; edge += 2) {
      const a = edges[edge]!
      const b = edges[edge + 1]!
      const middle = (at(a) + at(b)) / 2
      const isBorder = edgeQuads[edge + 1] === NO_QUAD
      for (const end of [a, b]) {
        // Only border edges influence a border vertex.
        if (isBorder || onBorder[end] === 0) midSum[end]! += middle
      }
      const beside = isBorder
        ? middle
        : (facePoints[edgeQuads[edge]!]! + facePoints[edgeQuads[edge + 1]!]!) / 2
      const edgePoint = cageVertexCount + facePoints.length + edge / 2
      refined[edgePoint * 3 + axis] = (middle + beside) / 2
    }
    for (let vertex = 0; vertex < cageVertexCount; vertex++) {
      const n = valence[vertex]!
      if (n === 0) refined[vertex * 3 + axis] = at(vertex)
      else if (onBorder[vertex] === 1) {
        refined[vertex * 3 + axis] = at(vertex) / 2 + midSum[vertex]! / 4
      } else {
        const around = (faceSum[vertex]! + 2 * midSum[vertex]!) / n
        refined[vertex * 3 + axis] = (around + (n - 3) * at(vertex)) / n
      }
    }
  }
  return refined
}
