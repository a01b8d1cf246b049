/**
 * `public/models/relief-female.bin`, `relief-male.bin`: how high the skin lies over bones and
 * between muscles. Nothing moves by it; it bends the normals, so that light shows what lies beneath.
 */

import type { RefinedBody } from './refineBody'

/** Metres per unit of a stored height. */
const STEP = 0.00006

/**
 * @param heights one per refined vertex, metres, at most 7.6 mm up or down
 * @param triangles of the refined mesh, in the order of `subdivide`
 * @returns one byte per vertex: how much it differs from the mean of the cage vertices round it
 */
export function encodeRelief(heights: ArrayLike<number>, triangles: Uint32Array): Uint8Array {
  const units = Int8Array.from(heights, (height) => Math.round(height / STEP))
  const bytes = Uint8Array.from(units)
  eachRefined(triangles, (vertex, ends) => {
    bytes[vertex] = units[vertex]! - meanOf(units, ends)
  })
  return bytes
}

/**
 * @returns the heights, metres
 * @throws if the bytes are not those of a mesh of so many vertices
 */
export function decodeRelief(
  bytes: Uint8Array,
  { triangles, positions }: Pick<RefinedBody, 'triangles' | 'positions'>,
): Float32Array {
  const count = positions.length / 3
  if (bytes.length !== count)
    throw new Error(`The relief of the skin has ${bytes.length} heights instead of ${count}.`)
  const units = Int8Array.from(bytes)
  eachRefined(triangles, (vertex, ends) => {
    units[vertex] = meanOf(units, ends) + bytes[vertex]!
  })
  return Float32Array.from(units, (unit) => unit * STEP)
}

/** Calls back for each vertex that subdivision has added, with the cage vertices that it lies between. */
function eachRefined(
  triangles: Uint32Array,
  act: (vertex: number, ends: readonly number[]) => void,
): void {
  const CORNER = 6 // indices per corner of a cage quad: [corner, edge point, face point, …]
  for (let first = 0; first < triangles.length; first += 4 * CORNER) {
    const corners = [0, 1, 2, 3].map((corner) => triangles[first + corner * CORNER]!)
    for (let corner = 0; corner < 4; corner++)
      act(triangles[first + corner * CORNER + 1]!, [corners[corner]!, corners[(corner + 1) % 4]!])
    act(triangles[first + 2]!, corners)
  }
}

const meanOf = (units: Int8Array, ends: readonly number[]) =>
  Math.round(ends.reduce((sum, vertex) => sum + units[vertex]!, 0) / ends.length)

/** The normals that the skin would have if it rose and fell by the heights. */
export function bendNormals(
  { triangles, positions, normals }: RefinedBody,
  heights: ArrayLike<number>,
): Float32Array {
  // The slope of a triangle is that of its three heights; that of a vertex is the mean, by area.
  const slopes = new Float64Array(positions.length)
  const areas = new Float64Array(positions.length / 3)
  for (let first = 0; first < triangles.length; first += 3) {
    const [a, b, c] = [triangles[first]!, triangles[first + 1]!, triangles[first + 2]!]
    const toB = heights[b]! - heights[a]!
    const toC = heights[c]! - heights[a]!
    const ux = positions[b * 3]! - positions[a * 3]!
    const uy = positions[b * 3 + 1]! - positions[a * 3 + 1]!
    const uz = positions[b * 3 + 2]! - positions[a * 3 + 2]!
    const vx = positions[c * 3]! - positions[a * 3]!
    const vy = positions[c * 3 + 1]! - positions[a * 3 + 1]!
    const vz = positions[c * 3 + 2]! - positions[a * 3 + 2]!
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    const area = Math.hypot(nx, ny, nz)
    if (area === 0) continue
    // Of heights on a plane: (toB · v × n + toC · n × u) / |n|², here times the area.
    const sx = (toB * (vy * nz - vz * ny) + toC * (ny * uz - nz * uy)) / area
    const sy = (toB * (vz * nx - vx * nz) + toC * (nz * ux - nx * uz)) / area
    const sz = (toB * (vx * ny - vy * nx) + toC * (nx * uy - ny * ux)) / area
    for (const vertex of [a, b, c]) {
      slopes[vertex * 3]! += sx
      slopes[vertex * 3 + 1]! += sy
      slopes[vertex * 3 + 2]! += sz
      areas[vertex]! += area
    }
  }
  const bent = new Float32Array(normals.length)
  for (let at = 0; at < normals.length; at += 3) {
    const area = areas[at / 3]! || 1
    const x = normals[at]! - slopes[at]! / area
    const y = normals[at + 1]! - slopes[at + 1]! / area
    const z = normals[at + 2]! - slopes[at + 2]! / area
    const length = Math.hypot(x, y, z)
    bent[at] = x / length
    bent[at + 1] = y / length
    bent[at + 2] = z / length
  }
  return bent
}

/** From here on the skin counts as unshaded (`bodyMaterial`). */
const UNSHADED = 0.92 * 255
/** How much darker furrows get per millimetre of depth. */
const DARKER_PER_MM = 0.07

/**
 * @param shade one byte per vertex: 255 unoccluded
 * @returns the same, darker in furrows
 */
export const shadeFurrows = (shade: Uint8Array, heights: ArrayLike<number>): Uint8Array =>
  shade.map((open, vertex) => {
    const depth = Math.max(-heights[vertex]! * 1000, 0)
    return Math.min(open, UNSHADED) * Math.max(1 - DARKER_PER_MM * depth, 0)
  })
