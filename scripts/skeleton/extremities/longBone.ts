/** Metacarpals, metatarsals and phalanges, between the middles of two joints. */

import type { Vec3 } from '../../../src/body/frame'
import { cross, directionTo, dot, normalise, scale, subtract } from '../../shared/vectors'
import { type Axes, blend, carve, placed, type Shape } from '../field'
import { ellipsoid } from '../solids'
import { loft, tube } from '../tube'

/** Where a bone of a finger or toe lies; all metres. */
interface Span {
  /** The middle of its near end, on the surface of the joint, and of its far end. */
  readonly from: Vec3
  readonly to: Vec3
  /** To the side of the palm or sole. */
  readonly palmar: Vec3
  /** Widths of base and head, and their depths as a share of the width. */
  readonly base: number
  readonly head: number
  readonly deep?: number
  /** Of the shaft at its narrowest. */
  readonly waist: number
}

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7]

/** x is to the side, y along the bone, z to the palm. */
function axesOf({ from, to, palmar }: Span): { axes: Axes; length: number } {
  const along = directionTo(from, to)
  const z = normalise(subtract(palmar, scale(along, dot(palmar, along))))
  return { axes: [cross(along, z), along, z], length: Math.hypot(...subtract(to, from)) }
}

/** The section of a shaft: flat to the palm, arched to the back. */
function section(wide: number, palm: number, back: number): number[] {
  return EIGHT.map((eighth) => {
    const turn = (eighth * Math.PI) / 4
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const deep = s > 0 ? palm : back
    const power = s > 0 ? 3.2 : 2
    return 1 / (Math.abs(c / wide) ** power + Math.abs(s / deep) ** power) ** (1 / power)
  })
}

interface Station {
  /** Share of the length. */
  readonly at: number
  readonly wide: number
  readonly palm: number
  readonly back: number
  /** How far the axis lies to the palm here. */
  readonly shift?: number
}

const shaft = (length: number, stations: readonly Station[]): Shape =>
  loft(
    stations.map(({ at, shift = 0 }): Vec3 => [0, at * length, shift]),
    stations.map(({ wide, palm, back }) => section(wide, palm, back)),
    { up: [0, 0, 1], cap: length * 0.012 },
  )

/** The first or middle bone of a finger or toe: a cup at its base, a pulley of two knobs at its head. */
export function phalanx(span: Span, cups: 1 | 2): Shape {
  const { axes, length } = axesOf(span)
  const { base: b, head: h, waist: w, deep = 0.78 } = span
  const flat = deep
  const knob = (side: number): Shape =>
    ellipsoid(
      [side * h * 0.245, length - h * 0.36, h * 0.06],
      [h * 0.25, h * 0.36, h * 0.4 * (flat / 0.78)],
    )
  const solid = blend(
    h * 0.22,
    shaft(length, [
      { at: 0.01, wide: b * 0.47, palm: b * 0.36 * (flat / 0.78), back: b * 0.36 * (flat / 0.78) },
      { at: 0.07, wide: b * 0.5, palm: b * 0.4 * (flat / 0.78), back: b * 0.37 * (flat / 0.78) },
      { at: 0.17, wide: b * 0.43, palm: b * 0.33 * (flat / 0.78), back: b * 0.32 * (flat / 0.78) },
      { at: 0.34, wide: w * 0.56, palm: w * 0.36, back: w * 0.44, shift: -length * 0.012 },
      { at: 0.56, wide: w * 0.5, palm: w * 0.34, back: w * 0.42, shift: -length * 0.018 },
      { at: 0.76, wide: w * 0.53, palm: w * 0.36, back: w * 0.4, shift: -length * 0.01 },
      { at: 0.9, wide: h * 0.43, palm: h * 0.3, back: h * 0.27 },
    ]),
    knob(-1),
    knob(1),
  )
  const pits = [-1, 1].map((side) =>
    ellipsoid([side * h * 0.6, length - h * 0.4, -h * 0.02], [h * 0.14, h * 0.16, h * 0.16]),
  )
  const cup = (x: number, r: number): Shape =>
    ellipsoid([x, -r * 0.82, 0], [r * 1.15, r, r * flat * 1.1])
  const hollows = cups === 1 ? [cup(0, b * 0.52)] : [cup(-b * 0.2, b * 0.3), cup(b * 0.2, b * 0.3)]
  const groove = tube(
    [
      [0, length * 0.86, h * 0.5],
      [0, length + h * 0.04, h * 0.3],
      [0, length + h * 0.06, -h * 0.3],
    ],
    [h * 0.05, h * 0.06, h * 0.05],
  )
  const made = carve(h * 0.1, carve(h * 0.12, solid, groove), ...hollows, ...pits)
  return placed(made, span.from, axes)
}

/** The last bone: a broad base, a thin waist, and the flat rough tuft that carries the nail. */
export function endPhalanx(span: Span): Shape {
  const { axes, length } = axesOf(span)
  const { base: b, head: h, waist: w } = span
  const solid = blend(
    h * 0.14,
    shaft(length, [
      { at: 0.02, wide: b * 0.46, palm: b * 0.33, back: b * 0.32 },
      { at: 0.12, wide: b * 0.5, palm: b * 0.36, back: b * 0.31 },
      { at: 0.26, wide: b * 0.36, palm: b * 0.3, back: b * 0.25 },
      { at: 0.5, wide: w * 0.52, palm: w * 0.34, back: w * 0.42 },
      { at: 0.72, wide: w * 0.5, palm: w * 0.26, back: w * 0.36 },
      { at: 0.88, wide: h * 0.38, palm: h * 0.15, back: h * 0.19 },
    ]),
    // The tuft: a horseshoe.
    tube(
      [
        [-h * 0.36, length - h * 0.62, h * 0.05],
        [-h * 0.36, length - h * 0.34, h * 0.04],
        [0, length - h * 0.14, -h * 0.02],
        [h * 0.36, length - h * 0.34, h * 0.04],
        [h * 0.36, length - h * 0.62, h * 0.05],
      ],
      [h * 0.06, h * 0.13, h * 0.14, h * 0.13, h * 0.06],
    ),
    // Where the deep bending tendon holds.
    ellipsoid([0, length * 0.24, b * 0.3], [b * 0.26, length * 0.12, b * 0.1]),
  )
  const cup = (side: number): Shape =>
    ellipsoid([side * b * 0.2, -b * 0.22, 0], [b * 0.32, b * 0.29, b * 0.32])
  return placed(carve(h * 0.1, solid, cup(-1), cup(1)), span.from, axes)
}

interface Ball extends Span {
  /** How far the middle of the shaft lies to the back, as a share of the length. */
  readonly bow: number
  /** Width and depth of the base, and how much narrower it is on the side of the palm. */
  readonly baseDepth: number
  readonly wedge?: number
}

/** A metacarpal or metatarsal: a wedge for a base, a bowed shaft, a ball with side knobs for a head. */
export function ballEnded(span: Ball): Shape {
  const { axes, length } = axesOf(span)
  const { base: b, baseDepth: d, head: h, waist: w, bow, wedge = 0.25 } = span
  const wedged = (size: number): number[] => {
    const round = section(b * 0.5 * size, d * 0.5 * size, d * 0.5 * size)
    const square = EIGHT.map((eighth) => {
      const turn = (eighth * Math.PI) / 4
      const s = Math.sin(turn)
      return (
        round[eighth]! *
        (s < 0 ? 1 + 0.1 * Math.abs(s) : 1) *
        (eighth % 2 ? (s > 0 ? 1 - wedge * 0.5 : 1.06) : 1)
      )
    })
    return square
  }
  const stations: Station[] = [
    { at: 0.24, wide: w * 0.52, palm: w * 0.6, back: w * 0.44, shift: -bow * length * 0.55 },
    { at: 0.46, wide: w * 0.48, palm: w * 0.54, back: w * 0.46, shift: -bow * length },
    { at: 0.66, wide: w * 0.54, palm: w * 0.5, back: w * 0.46, shift: -bow * length * 0.8 },
    { at: 0.84, wide: h * 0.43, palm: h * 0.3, back: h * 0.36, shift: -bow * length * 0.25 },
  ]
  const solid = blend(
    h * 0.14,
    loft(
      [
        [0, 0.012 * length, 0],
        [0, 0.07 * length, 0],
        [0, 0.14 * length, -bow * length * 0.2],
        ...stations.map(({ at, shift = 0 }): Vec3 => [0, at * length, shift]),
      ],
      [
        wedged(0.96),
        wedged(1),
        wedged(0.8),
        ...stations.map(({ wide, palm, back }) => section(wide, palm, back)),
      ],
      { up: [0, 0, 1], cap: h * 0.1 },
    ),
    ellipsoid([0, length - h * 0.46, 0], [h * 0.42, h * 0.46, h * 0.5]),
    // The two knobs towards the palm, on which small sesamoids and the plate of the joint glide.
    ellipsoid([-h * 0.24, length - h * 0.5, h * 0.27], [h * 0.2, h * 0.3, h * 0.23]),
    ellipsoid([h * 0.24, length - h * 0.5, h * 0.27], [h * 0.2, h * 0.3, h * 0.23]),
    // Knobs for the side ligaments.
    ellipsoid([-h * 0.36, length - h * 0.82, -h * 0.16], [h * 0.15, h * 0.18, h * 0.16]),
    ellipsoid([h * 0.36, length - h * 0.82, -h * 0.16], [h * 0.15, h * 0.18, h * 0.16]),
  )
  const pits = [-1, 1].map((side) =>
    ellipsoid([side * h * 0.52, length - h * 0.56, -h * 0.02], [h * 0.14, h * 0.17, h * 0.2]),
  )
  return placed(carve(h * 0.1, solid, ...pits), span.from, axes)
}
