/** Rasterises the refined body, in a parallel projection from one side. */

import { type FigurePoint, toFigure } from '../../src/body/figureFile'
import type { RefinedBody } from '../../src/body/refineBody'
import { VIEW_DIRECTIONS, type ViewSide } from '../../src/domain/figure/viewSide'

/** Size of a pixel, millimetres: fine enough for the gaps between the fingers. */
export const PIXEL = 0.5

/** Margin for the largest blur, millimetres. */
const MARGIN = 30

/** A grid of pixels, stored row by row. The centre of pixel (0, 0) is at `origin`, millimetres. */
export interface Grid {
  readonly width: number
  readonly height: number
  readonly origin: FigurePoint
}

export interface Picture {
  readonly grid: Grid
  /** 1 inside the body, 0 outside. */
  readonly cover: Float32Array
  /** How directly the skin faces the viewer: 1 facing, 0 edge on; 0 outside the body. */
  readonly facing: Float32Array
  /** Index of the visible triangle; −1 outside the body. */
  readonly seen: Int32Array
}

/** What is seen in each pixel of a grid. */
export interface Raster {
  /** How near the eye, metres along the view; −∞ where nothing is seen. */
  readonly nearest: Float32Array
  /** How directly the surface faces the viewer: 1 facing, 0 edge on. */
  readonly facing: Float32Array
  /** Index of the visible triangle; −1 where nothing is seen. */
  readonly seen: Int32Array
}

export type Mesh = Pick<RefinedBody, 'triangles' | 'positions' | 'normals'>

export function drawBody(body: RefinedBody, side: ViewSide): Picture {
  const grid = gridAround(...project(body, side))
  const { nearest, facing, seen } = rasterise(body, side, grid)
  const cover = nearest.map((depth) => (depth === Number.NEGATIVE_INFINITY ? 0 : 1))
  return { grid, cover, facing, seen }
}

/** The vertices on the figure, millimetres. */
function project({ positions }: Mesh, side: ViewSide): [xs: Float64Array, ys: Float64Array] {
  const count = positions.length / 3
  const xs = new Float64Array(count)
  const ys = new Float64Array(count)
  for (let vertex = 0; vertex < count; vertex++) {
    const [x, y, z] = positions.subarray(vertex * 3, vertex * 3 + 3)
    const [across, down] = toFigure(side, [x!, y!, z!])
    xs[vertex] = across
    ys[vertex] = down
  }
  return [xs, ys]
}

/**
 * Finds the foremost triangle in each pixel; what lies outside the grid is left out.
 *
 * @param size of a pixel of the grid, millimetres
 */
export function rasterise(mesh: Mesh, side: ViewSide, grid: Grid, size = PIXEL): Raster {
  const { triangles, positions, normals } = mesh
  const towardsEye = VIEW_DIRECTIONS[side]
  const axis = towardsEye.findIndex((share) => share !== 0)
  const sign = towardsEye[axis]!
  const [xs, ys] = project(mesh, side)
  const { width, height, origin } = grid
  const nearest = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY)
  const facing = new Float32Array(nearest.length)
  const seen = new Int32Array(nearest.length).fill(-1)

  const of = (vectors: Float32Array, vertex: number) => vectors[vertex * 3 + axis]!
  for (let first = 0; first < triangles.length; first += 3) {
    const [a, b, c] = triangles.subarray(first, first + 3) as unknown as [number, number, number]
    const [ax, ay] = [(xs[a]! - origin[0]) / size, (ys[a]! - origin[1]) / size]
    const [bx, by] = [(xs[b]! - origin[0]) / size, (ys[b]! - origin[1]) / size]
    const [cx, cy] = [(xs[c]! - origin[0]) / size, (ys[c]! - origin[1]) / size]
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    if (area === 0) continue
    const [top, left] = [Math.ceil(Math.min(ay, by, cy)), Math.ceil(Math.min(ax, bx, cx))]
    const bottom = Math.min(Math.max(ay, by, cy), height - 1)
    const right = Math.min(Math.max(ax, bx, cx), width - 1)
    for (let y = Math.max(top, 0); y <= bottom; y++) {
      for (let x = Math.max(left, 0); x <= right; x++) {
        const wa = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area
        const wb = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area
        const wc = 1 - wa - wb
        if (wa < 0 || wb < 0 || wc < 0) continue
        const depth = sign * (wa * of(positions, a) + wb * of(positions, b) + wc * of(positions, c))
        const pixel = y * width + x
        if (depth <= nearest[pixel]!) continue
        nearest[pixel] = depth
        seen[pixel] = first / 3
        const square = wa * of(normals, a) + wb * of(normals, b) + wc * of(normals, c)
        facing[pixel] = Math.max(0, sign * square)
      }
    }
  }
  return { nearest, facing, seen }
}

/** A grid around the points; it is symmetric about x = 0 if they are. */
function gridAround(xs: Float64Array, ys: Float64Array): Grid {
  const bounds = (values: Float64Array) => [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ]
  const [left, right] = bounds(xs) as [number, number]
  const [top, bottom] = bounds(ys) as [number, number]
  const pixels = (length: number) => Math.ceil((length + 2 * MARGIN) / PIXEL)
  const [width, height] = [pixels(right - left), pixels(bottom - top)]
  const start = (low: number, high: number, count: number) =>
    (low + high) / 2 - ((count - 1) / 2) * PIXEL
  return { width, height, origin: [start(left, right, width), start(top, bottom, height)] }
}
