/** The courses of the ribs of one body, from its spine, breastbone and skin. */

import type { Vec3 } from '../../../src/body/frame'
import { add, scale } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import { type Level, type Spine, spineOf } from '../spine/spine'
import { transverseTip } from '../spine/thoracic'

/**
 * Nine knots of a rib: head, neck, tubercle, angle, three round the side, front, end. Knots of one
 * number lie in one line down the chest.
 */
export type Course = readonly Vec3[]

export interface Cage {
  readonly ribs: readonly Course[]
  /** Metres per millimetre of the figures below, which are an average man's. */
  readonly unit: number
  /** The front of the breastbone on the midline at a height. */
  readonly breast: (y: number) => number
}

/** Greatest half width of each rib as a share of the widest. */
const WIDTHS = [0.43, 0.63, 0.77, 0.86, 0.92, 0.965, 0.99, 1, 0.99, 0.955, 0.87, 0.76]
/** Where a rib turns forwards most, from the midline, and how far behind the tubercle: millimetres. */
const ANGLES = [36, 46, 53, 59, 64, 69, 74, 78, 80, 80, 64, 52]
const ANGLES_BACK = [0, 3, 6, 8, 9, 9, 9, 8, 7, 5, 3, 1]
/** Where bone ends and cartilage begins, from the midline: millimetres. */
const ENDS = [42, 46, 57, 67, 78, 89, 101, 111, 119, 124]
/** How much of its fall a rib has behind it at its knots from the tubercle on. */
const FALLS = [0, 0.11, 0.28, 0.53, 0.77, 0.92, 1]
/** The same of ribs 2 and 3, and of the first, which dives under the collarbone. */
const STEEP_FALLS = [0, 0.15, 0.38, 0.65, 0.85, 0.94, 1]
const FIRST_FALLS = [0, 0.18, 0.46, 0.75, 0.92, 0.98, 1]
/** The half width that the figures belong to, millimetres. */
const STANDARD_WIDTH = 140
/** Least depth of ribs below the skin, metres. */
const DEPTH = 0.009

export function cageOf(site: BoneSite): Cage {
  const spine = spineOf(site)
  const widest = site.landmark('midaxillary-upper').position[0] * 0.87
  const unit = widest / (STANDARD_WIDTH / 1000) / 1000
  const breast = breastLine(site)
  const heights = endHeights(site)
  const ribs = WIDTHS.map((share, k): Course => {
    const { head, neck, tubercle, level } = atSpine(spine, k)
    const floating = k >= 10
    const end = floating
      ? freeEnd(site, k)
      : frontEnd(site, k, ENDS[k]! * unit, heights[k]!, breast)
    const width = Math.max(share * widest, Math.abs(end[0]) * 1.02)
    const angle: [number, number] = [ANGLES[k]! * unit, tubercle[2] - ANGLES_BACK[k]! * unit]
    // Seen from above: round the side, widest behind the middle.
    const side: [number, number] = [width, mix(tubercle[2], end[2], floating ? 0.6 : 0.44)]
    const plan: [number, number][] = floating
      ? [
          angle,
          between(angle, end, 0.28, 0.1),
          between(angle, end, 0.52, 0.14),
          between(angle, end, 0.78, 0.09),
          [end[0], end[2]],
        ]
      : [
          angle,
          [mix(angle[0], side[0], 0.74), mix(angle[1], side[1], 0.34)],
          side,
          [mix(end[0], side[0], 0.86), mix(side[1], end[2], 0.5)],
          [mix(end[0], side[0], 0.46), mix(side[1], end[2], 0.86)],
          [end[0], end[2]],
        ]
    const fall = tubercle[1] - end[1]
    const steps = floating ? [0.24, 0.45, 0.65, 0.84, 1] : fallsOf(k).slice(1)
    const round = plan.map(([x, z], knot) =>
      inside(site, [x, tubercle[1] - fall * steps[knot]!, z], level.centre[2]),
    )
    return [head, neck, tubercle, ...round]
  })
  return { ribs, unit, breast }
}

const fallsOf = (k: number) => (k === 0 ? FIRST_FALLS : k < 3 ? STEEP_FALLS : FALLS)

const mix = (a: number, b: number, share: number) => a + (b - a) * share

/** Part of the way in plan, bulging outwards by a share of the way's length. */
function between(
  [x, z]: readonly [number, number],
  [endX, , endZ]: Vec3,
  share: number,
  bulge: number,
): [number, number] {
  return [mix(x, endX, share) + (endZ - z) * bulge, mix(z, endZ, share) - (endX - x) * bulge * 0.4]
}

function atSpine({ levels, unit }: Spine, k: number) {
  const at = levels.findIndex(({ id }) => id === `t${k + 1}`)
  const level = levels[at]!
  const place = (local: Vec3) => onLevel(level, local, unit)
  const { width, depth, discShare } = level.figures
  const high = (level.pitch / unit) * (1 - discShare)
  const up = k === 0 ? 0.3 : k < 9 ? 0.52 : 0.18
  const head = place([width / 2 + (k === 0 ? 6 : 3.2), high * up, -depth / 2 + 0.5])
  const [tx, ty, tz] = transverseTip(level)
  const tubercle = place(k < 10 ? [tx + 0.5, ty - 1, tz + 8] : [tx + 7, ty - 2, tz + 5])
  return { level, head, neck: scale(add(head, tubercle), 0.5), tubercle }
}

function onLevel({ centre, axes }: Level, local: Vec3, unit: number): Vec3 {
  return axes.reduce<Vec3>((sum, axis, k) => add(sum, scale(axis, local[k]! * unit)), centre)
}

/** The front of the breastbone lies 6 mm below the skin of the midline. */
function breastLine(site: BoneSite): (y: number) => number {
  const [top, angle, low] = ['suprasternal-notch', 'sternal-angle', 'xiphisternal-junction'].map(
    (id) => site.under(id, 0.006),
  ) as [Vec3, Vec3, Vec3]
  return (y) => {
    const [from, to] = y > angle[1] ? [top, angle] : [angle, low]
    return mix(from[2], to[2], (y - from[1]) / (to[1] - from[1]))
  }
}

/** Rib n + 1 lies midway between the spaces n and n + 1; the last ones follow the edge of the chest. */
function endHeights(site: BoneSite): number[] {
  const space = (n: number) => site.landmark(`intercostal-${n}`).position[1]
  const arch = site.landmark('costal-arch-midclavicular').position[1]
  const lowest = site.landmark('rib-11-free-end').position[1]
  const notch = site.landmark('suprasternal-notch').position[1]
  const upper = [1, 2, 3, 4, 5, 6].map((n) => (space(n) + space(n + 1)) / 2)
  const seventh = upper.at(-1)!
  const last = mix(arch, lowest, 0.42)
  return [
    mix(notch, upper[0]!, 0.66),
    ...upper,
    mix(seventh, last, 0.36),
    mix(seventh, last, 0.7),
    last,
  ]
}

/** The end of a rib that reaches the breastbone: behind the skin, and no farther forward than the breast. */
function frontEnd(
  site: BoneSite,
  k: number,
  x: number,
  y: number,
  breast: (y: number) => number,
): Vec3 {
  const curve = k < 7 ? 1.9 * x * x + 0.004 : 2.2 * x * x
  const low = site.landmark('xiphisternal-junction').position[1]
  const z = breast(Math.max(y, low)) - curve
  return inside(site, [x, y, z], 0, 0.012)
}

/** Ribs 11 and 12 end a little below their landmarks. */
const freeEnd = (site: BoneSite, k: number): Vec3 => site.under(`rib-${k + 1}-free-end`, 0.013)

/** Brings a place nearer to the middle of the chest until it lies deep enough. */
function inside(site: BoneSite, [x, y, z]: Vec3, middle: number, depth = DEPTH): Vec3 {
  let place: Vec3 = [x, y, z]
  for (let step = 0; step < 40 && site.skin(...place) > -depth; step++) {
    const share = 1 - 0.01 * (step + 1)
    place = [x * share, y, middle + (z - middle) * share]
  }
  return place
}
