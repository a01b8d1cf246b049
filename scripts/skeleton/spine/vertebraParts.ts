/** Parts that vertebrae of all regions have. Local frame: body in the middle, +y up, +z forwards. */

import type { Vec3 } from '../../../src/body/frame'
import { dot, scale, subtract } from '../../shared/vectors'
import {
  type Axes,
  blend,
  carve,
  type Field,
  placed,
  type Shape,
  symmetric,
  within,
} from '../field'
import { drum } from '../solids'
import { bar, loft, type Radius, tube } from '../tube'
import type { Level } from './spine'

/** Works in millimetres of an average man; the scaled result is in metres. */
export interface Bench {
  readonly unit: number
  /** Height of the vertebral body, and where the spinous process ends, millimetres. */
  readonly height: number
  readonly tip: Vec3
  tube(axis: readonly Vec3[], radii: readonly Radius[], up?: Vec3): Shape
  bar(axis: readonly Vec3[], radii: readonly (readonly [number, number])[], round?: number): Shape
  /** Along an axis with sections of any form: corners [across, up] in order, around the axis. */
  beam(axis: readonly Vec3[], sections: readonly Corners[], cap?: number): Shape
  vec(x: number, y: number, z: number): Vec3
}

export type Corners = readonly (readonly [across: number, up: number])[]

export const UP: Vec3 = [0, 1, 0]

export function benchFor({ figures, axes, centre, tip, pitch }: Level, unit: number): Bench {
  const away = subtract(tip, centre)
  const local = axes.map((axis) => dot(away, axis) / unit)
  return {
    unit,
    height: (pitch / unit) * (1 - figures.discShare),
    tip: [0, local[1]!, local[2]!],
    tube: (axis, radii, up) =>
      tube(
        axis.map((point) => scale(point, unit)),
        radii.map((radius) =>
          typeof radius === 'number' ? radius * unit : [radius[0] * unit, radius[1] * unit],
        ),
        up,
      ),
    bar: (axis, radii, round) =>
      bar(
        axis.map((point) => scale(point, unit)),
        radii.map(([across, high]) => [across * unit, high * unit] as const),
        UP,
        round,
      ),
    beam: (axis, sections, cap = 1) =>
      loft(
        axis.map((point) => scale(point, unit)),
        sections.map((corners) => spokesOf(corners).map((radius) => radius * unit)),
        { up: UP, cap: cap * unit },
      ),
    vec: (x, y, z) => [x * unit, y * unit, z * unit],
  }
}

/** A roof: narrow above, broad below. */
export const roof = (across: number, up: number, down: number, ridge = 1): Corners => [
  [across, -down],
  [across * 0.8, -down * 0.2],
  [ridge, up],
  [-ridge, up],
  [-across * 0.8, -down * 0.2],
  [-across, -down],
]

const SPOKES = 24

/** How far the outline of corners lies from its middle in even directions. */
function spokesOf(corners: Corners): number[] {
  return Array.from({ length: SPOKES }, (_, spoke) => {
    const angle = (2 * Math.PI * spoke) / SPOKES
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const hits = corners.flatMap(([ax, ay], k) => {
      const [bx, by] = corners[(k + 1) % corners.length]!
      const turn = c * (by - ay) - s * (bx - ax)
      const along = (ax * (by - ay) - ay * (bx - ax)) / turn
      const share = (ax * s - ay * c) / turn
      return along > 0 && share >= -1e-9 && share <= 1 + 1e-9 ? [along] : []
    })
    return Math.max(...hits)
  })
}

/** How much higher the body is in front than behind, millimetres: it follows the bend of the spine. */
export function bodyOf(level: Level, bench: Bench, wedge = 0): Shape {
  const { width, depth } = level.figures
  const { unit, height } = bench
  return drum([0, 0, 0], {
    width: width * unit,
    depth: depth * unit,
    height: height * unit,
    waist: 0.12,
    dish: 0.0009,
    rim: 0.0012,
    wedge: wedge * unit,
  })
}

/** Joins the left half of the arch with the body, opens the canal and puts the whole in its place. */
export function assemble(
  level: Level,
  { unit, tube: tubeOf }: Bench,
  body: Shape,
  left: readonly Shape[],
  middle: readonly Shape[],
  holes: readonly Shape[],
  skin: Field,
): Shape {
  const { depth, canal } = level.figures
  const [width, deep] = canal as [number, number]
  const z = -(depth / 2 + deep / 2 + 0.3)
  const open = tubeOf(
    [
      [0, -60, z - 1],
      [0, 0, z],
      [0, 60, z - 1],
    ],
    [
      [width / 2, deep / 2],
      [width / 2, deep / 2],
      [width / 2, deep / 2],
    ],
    [0, 0, 1],
  )
  const half = blend(2.2 * unit, body, blend(2.4 * unit, ...left, ...middle))
  const whole = symmetric(carve(0.8 * unit, half, open, ...holes))
  return within(placed(whole, level.centre, level.axes), skin, 2 * unit)
}

/** Unit vectors whose third one is the normal of a joint facet. */
export function facing(normal: Vec3): Axes {
  const length = Math.hypot(...normal)
  const n: Vec3 = [normal[0] / length, normal[1] / length, normal[2] / length]
  const helper: Vec3 = Math.abs(n[1]) < 0.9 ? UP : [0, 0, 1]
  const cross = (a: Vec3, b: Vec3): Vec3 => [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ]
  const raw = cross(helper, n)
  const size = Math.hypot(...raw)
  const u: Vec3 = [raw[0] / size, raw[1] / size, raw[2] / size]
  return [u, cross(n, u), n]
}
