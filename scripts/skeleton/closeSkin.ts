import type { LoadedBody } from '../body/loadBody'
import type { Mesh } from './surfaceNets'

/** Skin with less light than this (of 255) is the inside of a cavity, if it is in one large piece. */
const DARK = 140
/** Cage quads of the smallest cavity that is closed: mouth and eye sockets have more than 300. */
const SMALLEST = 200

/**
 * The skin with mouth and eye sockets filled: for bones the lips and lids are its surface.
 *
 * @param shade how much light falls on each cage vertex, 0…255
 */
export function closeSkin({ topology, refined }: LoadedBody, shade: Uint8Array): Mesh {
  const { quads, skinQuadCount } = topology
  const corners = (quad: number) => quads.subarray(quad * 4, quad * 4 + 4)
  const dark = new Set<number>()
  for (let quad = 0; quad < skinQuadCount; quad++)
    if (corners(quad).reduce((sum, vertex) => sum + shade[vertex]!, 0) < 4 * DARK) dark.add(quad)
  const cavities = piecesOf(dark, corners).filter(({ length }) => length >= SMALLEST)
  const left = new Set(cavities.flat())
  const outside = new Set<number>()
  for (let quad = 0; quad < skinQuadCount; quad++) if (!left.has(quad)) outside.add(quad)
  // Lighter patches deep in a cavity hang on nothing now.
  const [body] = piecesOf(outside, corners).toSorted((a, b) => b.length - a.length)

  const kept: number[] = []
  for (const quad of body!.toSorted((a, b) => a - b))
    kept.push(...refined.triangles.subarray(quad * 24, quad * 24 + 24))
  const positions = [...refined.positions]
  for (const loop of openLoops(kept)) {
    const middle = positions.length / 3
    for (let axis = 0; axis < 3; axis++)
      positions.push(loop.reduce((sum, v) => sum + positions[v * 3 + axis]!, 0) / loop.length)
    for (const [k, vertex] of loop.entries())
      kept.push(loop[(k + 1) % loop.length]!, vertex, middle)
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(kept) }
}

/** Splits quads into pieces that hang together by a corner. */
function piecesOf(quads: ReadonlySet<number>, corners: (quad: number) => Uint32Array): number[][] {
  const quadsAt = new Map<number, number[]>()
  for (const quad of quads)
    for (const vertex of corners(quad)) quadsAt.set(vertex, [...(quadsAt.get(vertex) ?? []), quad])
  const done = new Set<number>()
  const pieces: number[][] = []
  for (const first of quads) {
    if (done.has(first)) continue
    done.add(first)
    const piece = [first]
    for (const quad of piece)
      for (const vertex of corners(quad))
        for (const next of quadsAt.get(vertex)!)
          if (!done.has(next)) {
            done.add(next)
            piece.push(next)
          }
    pieces.push(piece)
  }
  return pieces
}

/** The borders of a mesh, each as vertices in the direction of its triangles. */
function openLoops(triangles: readonly number[]): number[][] {
  const edges = new Map<string, [number, number]>()
  for (const [index, from] of triangles.entries()) {
    const to = triangles[index % 3 === 2 ? index - 2 : index + 1]!
    if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to])
  }
  const next = new Map([...edges.values()])
  const loops: number[][] = []
  for (const start of [...next.keys()]) {
    const loop: number[] = []
    for (let vertex = start; next.has(vertex); ) {
      loop.push(vertex)
      const following = next.get(vertex)!
      next.delete(vertex)
      vertex = following
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}
