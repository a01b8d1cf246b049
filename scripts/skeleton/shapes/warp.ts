/** Bends a model that is described in millimetres so that its places come to lie where a body has them. */

import type { Vec3 } from '../../../src/body/frame'
import { boxAround, grown, type Shape } from '../field'
import { solve } from './spline'

/** A place of the model, in its own millimetres, and where it lies on the body, in metres. */
export interface Tie {
  readonly own: Vec3
  readonly body: Vec3
}

export interface Warp {
  /** From the model to the body. */
  toBody(own: Vec3): Vec3
  /** Bends a shape of the model; where it is stretched, its distances are understated. */
  shape(own: Shape): Shape
}

/** Allowed for the two directions of the spline, which are not quite each other's inverse, metres. */
const MARGIN = 0.004

/** @param ties at least four that lie in no plane */
export function buildWarp(ties: readonly Tie[]): Warp {
  const own = ties.map((tie) => tie.own)
  const body = ties.map((tie) => tie.body)
  const forward = spline3(own, body)
  const back = spline3(body, own)
  return {
    toBody: ([x, y, z]) => [forward[0](x, y, z), forward[1](x, y, z), forward[2](x, y, z)],
    shape({ field, box }) {
      const spots = latticeIn(box).map(
        ([x, y, z]): Vec3 => [forward[0](x, y, z), forward[1](x, y, z), forward[2](x, y, z)],
      )
      const unit = 1 / Math.max(...spots.map((spot) => stretchAt(back, spot)))
      const around = grown(boxAround(spots), MARGIN)
      const own = storedInCells(back, around)
      return {
        box: around,
        field(x, y, z) {
          const [u, v, w] = own(x, y, z)
          return field(u, v, w) * unit
        },
      }
    },
  }
}

/** Ties, and for each that does not lie on the midline its mirror image. */
export const withMirrored = (ties: readonly Tie[]): Tie[] =>
  ties.flatMap((tie) => {
    const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z]
    return tie.own[0] === 0 ? [tie] : [tie, { own: mirrored(tie.own), body: mirrored(tie.body) }]
  })

type Spline3 = (x: number, y: number, z: number) => number

/** The least bent functions of space through the values at places: kernel r and a linear part. */
function spline3(places: readonly Vec3[], values: readonly Vec3[]): [Spline3, Spline3, Spline3] {
  const distance = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  const rows = [
    ...places.map((place) => [...places.map((other) => distance(place, other)), 1, ...place]),
    ...[0, 1, 2, 3].map((term) => [
      ...places.map((place) => (term === 0 ? 1 : place[term - 1]!)),
      0,
      0,
      0,
      0,
    ]),
  ]
  const xs = places.map(([x]) => x)
  const ys = places.map(([, y]) => y)
  const zs = places.map(([, , z]) => z)
  const along = (axis: 0 | 1 | 2): Spline3 => {
    const weights = solve(rows, [...values.map((value) => value[axis]), 0, 0, 0, 0])
    const count = places.length
    const [c, cx, cy, cz] = weights.slice(count) as [number, number, number, number]
    return (x, y, z) => {
      let sum = c + cx * x + cy * y + cz * z
      for (let index = 0; index < count; index++) {
        const [dx, dy, dz] = [x - xs[index]!, y - ys[index]!, z - zs[index]!]
        sum += weights[index]! * Math.sqrt(dx * dx + dy * dy + dz * dz)
      }
      return sum
    }
  }
  return [along(0), along(1), along(2)]
}

function latticeIn({ min, max }: Shape['box']): Vec3[] {
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const at = (axis: 0 | 1 | 2, share: number) => min[axis] + (max[axis] - min[axis]) * share
  return steps.flatMap((s) =>
    steps.flatMap((t) => steps.map((u): Vec3 => [at(0, s), at(1, t), at(2, u)])),
  )
}

/** Size of the cells between whose corners the spline is taken as straight, metres. */
const CELL = 0.005

/** A spline near a box, worked out once in each corner of the cells that are asked for. */
function storedInCells(spline: readonly Spline3[], { min, max }: Shape['box']) {
  const [nx, ny, nz] = min.map((low, axis) => Math.ceil((max[axis]! - low) / CELL) + 2) as [
    number,
    number,
    number,
  ]
  const stored = new Float64Array(nx * ny * nz * 3).fill(Number.NaN)
  const inCell = (value: number, axis: number, count: number) =>
    Math.min(Math.max((value - min[axis]!) / CELL, 0), count - 1.001)
  return (x: number, y: number, z: number): Vec3 => {
    const [u, v, w] = [inCell(x, 0, nx), inCell(y, 1, ny), inCell(z, 2, nz)]
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)]
    let [a, b, c] = [0, 0, 0]
    for (let corner = 0; corner < 8; corner++) {
      const [di, dj, dk] = [corner & 1, (corner >> 1) & 1, corner >> 2]
      const at = (((k + dk) * ny + j + dj) * nx + i + di) * 3
      if (Number.isNaN(stored[at]!))
        for (let axis = 0; axis < 3; axis++)
          stored[at + axis] = spline[axis]!(
            min[0] + (i + di) * CELL,
            min[1] + (j + dj) * CELL,
            min[2] + (k + dk) * CELL,
          )
      const weight = (di ? u - i : 1 - u + i) * (dj ? v - j : 1 - v + j) * (dk ? w - k : 1 - w + k)
      a += weight * stored[at]!
      b += weight * stored[at + 1]!
      c += weight * stored[at + 2]!
    }
    return [a, b, c]
  }
}

/** How many times a short way becomes longer at most, here. */
function stretchAt(back: readonly Spline3[], [x, y, z]: Vec3): number {
  const step = 1e-4
  const columns = [
    [step, 0, 0],
    [0, step, 0],
    [0, 0, step],
  ].map(([dx, dy, dz]) =>
    back.map((to) => (to(x + dx!, y + dy!, z + dz!) - to(x - dx!, y - dy!, z - dz!)) / (2 * step)),
  )
  // Power iteration on JᵀJ: its greatest eigenvalue is the square of the greatest stretch.
  let direction = [1, 1, 1]
  let square = 0
  for (let turn = 0; turn < 12; turn++) {
    const image = [0, 1, 2].map((row) =>
      columns.reduce((sum, column, k) => sum + column[row]! * direction[k]!, 0),
    )
    const next = columns.map((column) => column.reduce((sum, v, row) => sum + v * image[row]!, 0))
    square = Math.hypot(...next) / Math.hypot(...direction)
    const length = Math.hypot(...next)
    direction = next.map((value) => value / length)
  }
  return Math.sqrt(square)
}
