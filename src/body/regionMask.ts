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
 * @param isInside whether a triangle of the refined mesh belongs to the region
 */
export function regionMask(
  triangles: Uint32Array,
  { starts, neighbours }: VertexNeighbours,
  isInside: (triangle: number) => boolean,
): Uint8Array {
  const vertexCount = starts.length - 1
  const touching = new Float32Array(vertexCount)
  const inside = new Float32Array(vertexCount)
  for (let first = 0; first < triangles.length; first += 3) {
    const isIn = isInside(first / 3)
    for (let corner = first; corner < first + 3; corner++) {
      const vertex = triangles[corner]!
      touching[vertex]!++
      if (isIn) inside[vertex]!++
    }
  }
  let mask = inside.map((count, vertex) => (touching[vertex] ? count / touching[vertex]! : 0))
  let smoothed = new Float32Array(vertexCount)
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) {
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      const [start, end] = [starts[vertex]!, starts[vertex + 1]!]
      let sum = 0
      for (let index = start; index < end; index++) sum += mask[neighbours[index]!]!
      const value = mask[vertex]!
      smoothed[vertex] = start === end ? value : (value + sum / (end - start)) / 2
    }
    ;[mask, smoothed] = [smoothed, mask]
  }
  return Uint8Array.from(mask.map((value) => Math.round(value * 255)))
}
