import type { Shape } from './field'

export interface Mesh {
  /** Three coordinates per vertex, metres. */
  readonly positions: Float32Array
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array
}

/** Cells of the largest block that is left out as a whole: a power of two. */
const BLOCK = 16
/** How much a field may change per metre, and be trusted to. */
const SLOPE = 1.6

/**
 * The surface of a shape: one vertex in each cell that the surface crosses (Gibson 1998), then moved
 * onto the surface.
 *
 * @param cell size of a cell, metres
 * @param midline whether only the left half of a symmetric shape is wanted; its border has x = 0
 */
export function surfaceOf({ field, box }: Shape, cell: number, midline = false): Mesh {
  const low = box.min.map((value, axis) =>
    // The cells of the first layer lie half on either side, so that their vertices are on the midline.
    midline && axis === 0 ? -0.5 : Math.floor(value / cell) - 2,
  )
  const size = box.max.map((value, axis) => Math.ceil(value / cell - low[axis]!) + 3)
  const [nx, ny, nz] = size as [number, number, number]
  const values = new Float32Array(nx * ny * nz).fill(Number.NaN)
  const at = (i: number, axis: number) => (low[axis]! + i) * cell
  const cells: number[] = []

  function sample(i: number, j: number, k: number): number {
    const index = (k * ny + j) * nx + i
    if (Number.isNaN(values[index]!)) values[index] = field(at(i, 0), at(j, 1), at(k, 2)) || 1e-9
    return values[index]!
  }
  function visit(i: number, j: number, k: number, block: number) {
    if (i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return
    if (block === 1) {
      let inside = 0
      for (let c = 0; c < 8; c++)
        if (sample(i + (c & 1), j + ((c >> 1) & 1), k + (c >> 2)) < 0) inside++
      if (inside > 0 && inside < 8) cells.push((k * ny + j) * nx + i)
      return
    }
    const half = block / 2
    const middle = field(at(i + half, 0), at(j + half, 1), at(k + half, 2))
    if (Math.abs(middle) > half * cell * Math.sqrt(3) * SLOPE) return
    for (let c = 0; c < 8; c++)
      visit(i + (c & 1) * half, j + ((c >> 1) & 1) * half, k + (c >> 2) * half, half)
  }
  for (let k = 0; k < nz; k += BLOCK)
    for (let j = 0; j < ny; j += BLOCK) for (let i = 0; i < nx; i += BLOCK) visit(i, j, k, BLOCK)

  followSurface(cells, [nx, ny, nz], sample)
  cells.sort((a, b) => a - b)
  const vertexOf = new Map(cells.map((index, vertex) => [index, vertex]))
  const positions = new Float32Array(cells.length * 3)
  for (const [vertex, index] of cells.entries()) {
    const i = index % nx
    const j = Math.floor(index / nx) % ny
    const k = Math.floor(index / (nx * ny))
    const middle = crossingMean(values, index, nx, nx * ny)
    const place = [at(i + middle[0]!, 0), at(j + middle[1]!, 1), at(k + middle[2]!, 2)]
    positions.set(ontoSurface(field, place, cell), vertex * 3)
    if (midline && i === 0) positions[vertex * 3] = 0
  }

  const triangles: number[] = []
  const strides = [1, nx, nx * ny]
  for (const index of cells)
    for (let axis = 0; axis < 3; axis++) {
      const [a, b] = [values[index]!, values[index + strides[axis]!]!]
      if (a < 0 === b < 0) continue
      const [u, v] = [strides[(axis + 1) % 3]!, strides[(axis + 2) % 3]!]
      const corners = [index, index - u, index - u - v, index - v].map((c) => vertexOf.get(c))
      if (corners.some((corner) => corner === undefined)) continue
      const [p, q, r, s] = (a < 0 ? corners : corners.toReversed()) as [
        number,
        number,
        number,
        number,
      ]
      // The shorter diagonal gives the smoother surface.
      if (square(positions, p, r) <= square(positions, q, s)) triangles.push(p, q, r, p, r, s)
      else triangles.push(q, r, s, q, s, p)
    }
  return { positions, triangles: Uint32Array.from(triangles) }
}

/**
 * Adds the cells beside those found that the surface runs on into: a field that promises too much
 * room hides some.
 */
function followSurface(
  cells: number[],
  [nx, ny, nz]: readonly [number, number, number],
  sample: (i: number, j: number, k: number) => number,
): void {
  const found = new Set(cells)
  for (const index of cells) {
    const at = [index % nx, Math.floor(index / nx) % ny, Math.floor(index / (nx * ny))] as const
    for (let face = 0; face < 6; face++) {
      const axis = face >> 1
      const far = face & 1
      const next: [number, number, number] = [at[0], at[1], at[2]]
      next[axis]! += far === 1 ? 1 : -1
      if (next.some((value, each) => value < 0 || value >= [nx, ny, nz][each]! - 1)) continue
      let inside = 0
      for (let c = 0; c < 8; c++)
        if (((c >> axis) & 1) === far)
          inside += Number(sample(at[0] + (c & 1), at[1] + ((c >> 1) & 1), at[2] + (c >> 2)) < 0)
      const beside = (next[2] * ny + next[1]) * nx + next[0]
      if (inside === 0 || inside === 4 || found.has(beside)) continue
      for (let c = 0; c < 8; c++)
        sample(next[0] + (c & 1), next[1] + ((c >> 1) & 1), next[2] + (c >> 2))
      found.add(beside)
      cells.push(beside)
    }
  }
}

/** The mean of the places where the twelve edges of a cell cross the surface, in cells. */
function crossingMean(values: Float32Array, index: number, row: number, layer: number): number[] {
  const sum = [0, 0, 0]
  let count = 0
  for (let c = 0; c < 8; c++)
    for (let axis = 0; axis < 3; axis++) {
      if ((c >> axis) & 1) continue
      const a = values[index + (c & 1) + ((c >> 1) & 1) * row + (c >> 2) * layer]!
      const d = c | (1 << axis)
      const b = values[index + (d & 1) + ((d >> 1) & 1) * row + (d >> 2) * layer]!
      if (a < 0 === b < 0) continue
      const share = a / (a - b)
      sum[0]! += (c & 1) + (axis === 0 ? share : 0)
      sum[1]! += ((c >> 1) & 1) + (axis === 1 ? share : 0)
      sum[2]! += (c >> 2) + (axis === 2 ? share : 0)
      count++
    }
  return sum.map((total) => total / count)
}

/** Follows the slope of the field, at most half a cell. */
function ontoSurface(field: Shape['field'], [x, y, z]: number[], cell: number): number[] {
  let place: [number, number, number] = [x!, y!, z!]
  const h = cell * 0.1
  for (let round = 0; round < 2; round++) {
    const [px, py, pz] = place
    const value = field(px, py, pz)
    if (Math.abs(value) < 0.03 * cell) break
    const slope = [
      (field(px + h, py, pz) - value) / h,
      (field(px, py + h, pz) - value) / h,
      (field(px, py, pz + h) - value) / h,
    ]
    const steep = slope.reduce((sum, each) => sum + each * each, 0)
    if (steep < 0.05) break
    const limit = 0.4 * cell
    const step = Math.min(Math.max(value / steep, -limit), limit)
    place = [px - slope[0]! * step, py - slope[1]! * step, pz - slope[2]! * step]
  }
  return place
}

function square(positions: Float32Array, a: number, b: number): number {
  let sum = 0
  for (let axis = 0; axis < 3; axis++)
    sum += (positions[a * 3 + axis]! - positions[b * 3 + axis]!) ** 2
  return sum
}
