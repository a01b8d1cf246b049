/** A smooth mask of one region on the refined mesh, for highlights with smooth borders. */

/** The neighbours of every refined vertex, as concatenated lists. */
export interface VertexNeighbours {
  /** Start of each vertex's list in `neighbours`; one more entry than vertices. */
  readonly starts: Uint32Array
  readonly neighbours: Uint32Array
}

/**
 * @param triangles three refined vertices per triangle; each inner edge belongs to two triangles
 */
export function findNeighbours(triangles: Uint32Array, vertexCount: number): VertexNeighbours {
  const starts = new Uint32Array(vertexCount + 1)
  for (const vertex of triangles) starts[vertex + 1]!++
  for (let vertex = 0; vertex < vertexCount; vertex++) starts[vertex + 1]! += starts[vertex]!
  const next = starts.slice(0, vertexCount)
  const neighbours = new Uint32Array(triangles.length)
  for (let corner = 0; corner < triangles.length; corner++) {
    const following = corner % 3 === 2 ? corner - 2 : corner + 1
    neighbours[next[triangles[corner]!]!++] = triangles[following]!
  }
  return { starts, neighbours }
}

const SMOOTHING_PASSES = 3

/**
 * How much each vertex belongs to the region: 255 inside, 0 outside, 127 at the smooth border.
 *
 * @param triangles three refined vertices per triangle, of a closed mesh
 * @param isInside whether a triangle of the refined mesh belongs to the region
 */
export function regionMask(
  triangles: Uint32Array,
  { starts, neighbours }: VertexNeighbours,
  isInside: (triangle: number) => boolean,
): Uint8Array {
  const vertexCount = starts.length - 1
  const mask = new Float32Array(vertexCount)
  for (let first = 0; first < triangles.length; first += 3) {
    if (!isInside(first / 3)) continue
    for (let corner = first; corner < first + 3; corner++) mask[triangles[corner]!]!++
  }
  // Elsewhere a vertex and its neighbours are all inside or all outside, and smoothing changes nothing.
  const near: number[] = []
  const isNear = new Uint8Array(vertexCount)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const inside = mask[vertex]!
    if (inside === 0) continue
    // It has as many neighbours as triangles.
    const touching = starts[vertex + 1]! - starts[vertex]!
    mask[vertex] = inside / touching
    if (inside === touching) continue
    near.push(vertex)
    isNear[vertex] = 1
  }
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) {
    for (let known = near.length, at = 0; at < known; at++) {
      const vertex = near[at]!
      for (let index = starts[vertex]!; index < starts[vertex + 1]!; index++) {
        const neighbour = neighbours[index]!
        if (isNear[neighbour] === 1) continue
        near.push(neighbour)
        isNear[neighbour] = 1
      }
    }
    const smoothed = new Float32Array(near.length)
    for (let at = 0; at < near.length; at++) {
      const vertex = near[at]!
      const [start, end] = [starts[vertex]!, starts[vertex + 1]!]
      let sum = 0
      for (let index = start; index < end; index++) sum += mask[neighbours[index]!]!
      smoothed[at] = (mask[vertex]! + sum / (end - start)) / 2
    }
    for (let at = 0; at < near.length; at++) mask[near[at]!] = smoothed[at]!
  }
  const bytes = new Uint8Array(vertexCount)
  for (let vertex = 0; vertex < vertexCount; vertex++)
    if (mask[vertex] !== 0) bytes[vertex] = Math.round(mask[vertex]! * 255)
  return bytes
}
