/** A signed distance made of parts. Metres; negative inside; nowhere steeper than 1. */
export interface Field<Part> {
  readonly parts: readonly Part[]
  readonly partDistance: (part: Part, x: number, y: number, z: number) => number
  /** The distance to what some of the parts make. */
  readonly distance: (parts: readonly Part[], x: number, y: number, z: number) => number
  /** Distance within which parts change each other's shape. */
  readonly soft: number
}

/** A box of cubic cells. Metres. */
export interface Grid {
  readonly origin: readonly [number, number, number]
  readonly cell: number
  /** Nodes along each axis. */
  readonly nodes: readonly [number, number, number]
}

export interface Surface<Part> {
  readonly positions: number[]
  readonly normals: number[]
  readonly triangles: number[]
  /** The parts near each vertex; further ones change nothing there. */
  readonly near: (readonly Part[])[]
}

/** Nodes along an edge of the blocks in which only the nearby parts are measured. */
const BLOCK = 32
const SMALLEST = 4

/** Meshes the surface where the field is 0 (surface nets): one vertex per cell that it crosses. */
export function meshSurface<Part>(field: Field<Part>, grid: Grid): Surface<Part> {
  const { values, nearAt } = sample(field, grid)
  const { origin, cell, nodes } = grid
  const [nx, ny, nz] = nodes
  const steps = [1, nx, nx * ny] as const
  const corners = Array.from({ length: 8 }, (_, at) => [at & 1, (at >> 1) & 1, at >> 2] as const)
  const offsets = corners.map(([i, j, k]) => i * steps[0] + j * steps[1] + k * steps[2])
  const vertexOf = new Int32Array(values.length)
  const surface: Surface<Part> = { positions: [], normals: [], triangles: [], near: [] }
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1; i < nx - 1; i++) {
        const node = i + j * nx + k * nx * ny
        const inside = values[node]! < 0
        if (offsets.every((offset) => values[node + offset]! < 0 === inside)) continue
        const place = crossing(corners, (at) => values[node + offsets[at]!]!)
        vertexOf[node] = surface.positions.length / 3
        addVertex(
          field,
          nearAt(i, j, k) ?? field.parts,
          surface,
          origin[0] + (i + place[0]) * cell,
          origin[1] + (j + place[1]) * cell,
          origin[2] + (k + place[2]) * cell,
        )
        addFaces(surface, values, vertexOf, node, steps)
      }
  return surface
}

/** Measures the field at the nodes; far from the surface only its sign is right. */
function sample<Part>(field: Field<Part>, { origin, cell, nodes }: Grid) {
  const [nx, ny, nz] = nodes
  const values = new Float32Array(nx * ny * nz)
  const blocks = new Map<number, readonly Part[]>()
  const blockOf = (i: number, j: number, k: number) =>
    Math.floor(i / SMALLEST) + 1000 * (Math.floor(j / SMALLEST) + 1000 * Math.floor(k / SMALLEST))
  const fill = (
    [i0, j0, k0]: readonly [number, number, number],
    size: number,
    valueAt: (x: number, y: number, z: number) => number,
  ) => {
    for (let k = k0; k < Math.min(k0 + size, nz); k++)
      for (let j = j0; j < Math.min(j0 + size, ny); j++)
        for (let i = i0; i < Math.min(i0 + size, nx); i++)
          values[i + j * nx + k * nx * ny] = valueAt(
            origin[0] + i * cell,
            origin[1] + j * cell,
            origin[2] + k * cell,
          )
  }
  const visit = (from: readonly [number, number, number], size: number, parts: readonly Part[]) => {
    if (from.some((node, axis) => node >= nodes[axis]!)) return
    const [x, y, z] = from.map((node, axis) => origin[axis]! + (node + size / 2) * cell) as [
      number,
      number,
      number,
    ]
    const reach = (size / 2) * cell * Math.sqrt(3)
    const middle = field.distance(parts, x, y, z)
    if (Math.abs(middle) > reach + cell) return fill(from, size, () => middle)
    const distances = parts.map((part) => field.partDistance(part, x, y, z))
    const limit = Math.min(...distances) + 2 * reach + field.soft
    const near = parts.filter((_, at) => distances[at]! < limit)
    if (size <= SMALLEST) {
      blocks.set(blockOf(...from), near)
      return fill(from, size, (...place) => field.distance(near, ...place))
    }
    const half = size / 2
    for (let at = 0; at < 8; at++)
      visit(
        [from[0] + (at & 1) * half, from[1] + ((at >> 1) & 1) * half, from[2] + (at >> 2) * half],
        half,
        near,
      )
  }
  for (let k = 0; k < nz; k += BLOCK)
    for (let j = 0; j < ny; j += BLOCK)
      for (let i = 0; i < nx; i += BLOCK) visit([i, j, k], BLOCK, field.parts)
  return { values, nearAt: (i: number, j: number, k: number) => blocks.get(blockOf(i, j, k)) }
}

/** The middle of the places where the surface crosses the edges of a cell, 0…1. */
function crossing(
  corners: readonly (readonly [number, number, number])[],
  valueAt: (corner: number) => number,
): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  let count = 0
  for (let at = 0; at < 8; at++)
    for (const bit of [1, 2, 4]) {
      if (at & bit) continue
      const [a, b] = [valueAt(at), valueAt(at | bit)]
      if (a < 0 === b < 0) continue
      const share = a / (a - b)
      for (let axis = 0; axis < 3; axis++)
        sum[axis]! +=
          corners[at]![axis]! + share * (corners[at | bit]![axis]! - corners[at]![axis]!)
      count++
    }
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

const STEP = 0.0004
const TETRAHEDRON = [
  [1, 1, 1],
  [1, -1, -1],
  [-1, 1, -1],
  [-1, -1, 1],
] as const

/** Adds a vertex at the nearest place of the surface, with the slope of the field as its normal. */
function addVertex<Part>(
  { distance }: Field<Part>,
  parts: readonly Part[],
  { positions, normals, near }: Surface<Part>,
  x: number,
  y: number,
  z: number,
) {
  // Four measurements at the corners of a tetrahedron give slope and value.
  let value = 0
  const slope: [number, number, number] = [0, 0, 0]
  for (const corner of TETRAHEDRON) {
    const [dx, dy, dz] = corner
    const there = distance(parts, x + dx * STEP, y + dy * STEP, z + dz * STEP)
    value += there / 4
    for (let axis = 0; axis < 3; axis++) slope[axis]! += (corner[axis]! * there) / (4 * STEP)
  }
  const length = Math.hypot(...slope) || 1
  const off = value / length
  positions.push(x - slope[0] * off, y - slope[1] * off, z - slope[2] * off)
  normals.push(slope[0] / length, slope[1] / length, slope[2] / length)
  near.push(parts)
}

/** Adds the faces around the three edges that leave a node backwards; their cells have vertices. */
function addFaces<Part>(
  { triangles }: Surface<Part>,
  values: Float32Array,
  vertexOf: Int32Array,
  node: number,
  steps: readonly [number, number, number],
) {
  const inside = values[node]! < 0
  for (let axis = 0; axis < 3; axis++) {
    if (values[node + steps[axis]!]! < 0 === inside) continue
    const [u, v] = [steps[(axis + 1) % 3]!, steps[(axis + 2) % 3]!]
    const [a, b, c, d] = [node, node - u, node - u - v, node - v].map(
      (cell) => vertexOf[cell]!,
    ) as [number, number, number, number]
    if (inside) triangles.push(a, b, c, a, c, d)
    else triangles.push(a, c, b, a, d, c)
  }
}
