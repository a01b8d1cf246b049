/** Thin solids. */

import type { Vec3 } from '../../src/body/frame'
import { type Axes, boxAround, placed, type Shape, smoothMax } from './field'
import { buildNearest } from './nearest'
import { onCurve } from './spline'

/** Pieces between two neighbours of a grid. */
const PIECES = 4

/**
 * A smooth surface through a grid of points, with a thickness and round edges.
 *
 * @param grid rows of equal length
 * @param thickness all of it, metres; `u` runs from the first row to the last, `v` along the rows,
 *   both from 0 to 1
 */
export function sheet(
  grid: readonly (readonly Vec3[])[],
  thickness: number | ((u: number, v: number) => number),
): Shape {
  const thick = typeof thickness === 'number' ? () => thickness : thickness
  const rows = (grid.length - 1) * PIECES + 1
  const columns = (grid[0]!.length - 1) * PIECES + 1
  const across = grid.map((row) =>
    Array.from({ length: columns }, (_, column) => onCurve(row, column / PIECES)),
  )
  const points = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      onCurve(
        across.map((each) => each[column]!),
        row / PIECES,
      ),
    ),
  ).flat()
  const radii = points.map((_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    return thick(row / (rows - 1), column / (columns - 1)) / 2
  })
  const triangles: [number, number, number][] = []
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const a = row * columns + column
      triangles.push([a, a + 1, a + columns], [a + 1, a + columns + 1, a + columns])
    }
  const boxes = triangles.map((corners) =>
    boxAround(
      corners.map((corner) => points[corner]!),
      Math.max(...corners.map((corner) => radii[corner]!)),
    ),
  )
  const least = buildNearest(boxes)
  const flat = Float64Array.from(
    triangles.flatMap((corners) =>
      corners.flatMap((corner) => [...points[corner]!, radii[corner]!]),
    ),
  )
  return {
    box: boxAround(boxes.flatMap(({ min, max }) => [min, max])),
    field: (x, y, z) =>
      least(x, y, z, (part, px, py, pz) => toTriangle(flat, part * 12, px, py, pz)),
  }
}

/** Distance to a triangle of three times x, y, z and half a thickness; after Ericson (2005), 5.1.5. */
function toTriangle(at: Float64Array, i: number, x: number, y: number, z: number): number {
  const ax = at[i]!
  const ay = at[i + 1]!
  const az = at[i + 2]!
  const ux = at[i + 4]! - ax
  const uy = at[i + 5]! - ay
  const uz = at[i + 6]! - az
  const vx = at[i + 8]! - ax
  const vy = at[i + 9]! - ay
  const vz = at[i + 10]! - az
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const d1 = ux * px + uy * py + uz * pz
  const d2 = vx * px + vy * py + vz * pz
  const uu = ux * ux + uy * uy + uz * uz
  const uv = ux * vx + uy * vy + uz * vz
  const vv = vx * vx + vy * vy + vz * vz
  const d3 = d1 - uu
  const d4 = d2 - uv
  const d5 = d1 - uv
  const d6 = d2 - vv
  const vc = d1 * d4 - d3 * d2
  const vb = d5 * d2 - d1 * d6
  const va = d3 * d6 - d5 * d4
  let s = 0
  let t = 0
  if (d1 <= 0 && d2 <= 0) s = 0
  else if (d3 >= 0 && d4 <= d3) s = 1
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) s = d1 / (d1 - d3)
  else if (d6 >= 0 && d5 <= d6) t = 1
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) t = d2 / (d2 - d6)
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    t = (d4 - d3) / (d4 - d3 + (d5 - d6))
    s = 1 - t
  } else {
    const sum = va + vb + vc
    s = vb / sum
    t = vc / sum
  }
  const qx = px - ux * s - vx * t
  const qy = py - uy * s - vy * t
  const qz = pz - uz * s - vz * t
  const radius = at[i + 3]! * (1 - s - t) + at[i + 7]! * s + at[i + 11]! * t
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - radius
}

/** Given in the plane of a plate, metres. */
export type Vec2 = readonly [u: number, v: number]

/**
 * A bowed plate with an outline of any form: notches and corners come out sharper than with a sheet.
 *
 * @param outline round the plate, either way; a smooth curve is drawn through it
 * @param axes directions of u, v and of the bow
 * @param thickness all of it, metres
 * @param bow how far the middle of the plate lies off the plane, metres
 */
export function plate(
  outline: readonly Vec2[],
  origin: Vec3,
  axes: Axes,
  thickness: (u: number, v: number) => number,
  bow: (u: number, v: number) => number = () => 0,
): Shape {
  const count = outline.length
  const ring = [...outline.slice(-2), ...outline, ...outline.slice(0, 3)].map(
    ([u, v]): Vec3 => [u, v, 0],
  )
  const edge = Array.from({ length: count * PIECES }, (_, k) => onCurve(ring, 2 + k / PIECES))
  const us = Float64Array.from(edge, ([u]) => u)
  const vs = Float64Array.from(edge, ([, v]) => v)
  const depths = edge.map(([u, v]) => [bow(u, v), thickness(u, v)] as const)
  const thickest = Math.max(...depths.map(([, t]) => t), thickness(mean(us), mean(vs)))
  const range = boxAround(edge)
  const inner = gridIn(range).map(([u, v]) => bow(u, v))
  const bows = [...depths.map(([b]) => b), ...inner]
  const box = {
    min: [range.min[0], range.min[1], Math.min(...bows) - thickest] as const,
    max: [range.max[0], range.max[1], Math.max(...bows) + thickest] as const,
  }
  return placed(
    {
      box,
      field(u, v, w) {
        const half = thickness(u, v) / 2
        const side = toOutline(us, vs, u, v) + half
        const face = Math.abs(w - bow(u, v))
        // A round edge: the surface lies half a thickness around the inset outline.
        if (side > 0) return Math.sqrt(side * side + face * face) - half
        return smoothMax(side - half, face - half, half)
      },
    },
    origin,
    axes,
  )
}

const mean = (values: Float64Array) => values.reduce((a, b) => a + b) / values.length

function gridIn({ min, max }: { min: Vec3; max: Vec3 }): Vec2[] {
  const steps = Array.from({ length: 13 }, (_, k) => k / 12)
  return steps.flatMap((s) =>
    steps.map((t): Vec2 => [min[0] + (max[0] - min[0]) * s, min[1] + (max[1] - min[1]) * t]),
  )
}

/** Distance to a closed line, negative inside. */
function toOutline(us: Float64Array, vs: Float64Array, u: number, v: number): number {
  let best = Number.POSITIVE_INFINITY
  let inside = false
  let bu = us.at(-1)!
  let bv = vs.at(-1)!
  for (let k = 0; k < us.length; k++) {
    const au = us[k]!
    const av = vs[k]!
    const eu = bu - au
    const ev = bv - av
    const pu = u - au
    const pv = v - av
    const share = Math.min(Math.max((pu * eu + pv * ev) / (eu * eu + ev * ev || 1), 0), 1)
    const square = (pu - eu * share) ** 2 + (pv - ev * share) ** 2
    if (square < best) best = square
    if (av > v !== bv > v && u < au + ((v - av) / ev) * eu) inside = !inside
    bu = au
    bv = av
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best)
}
