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
const WIDTHS = [0.38, 0.63, 0.77, 0.86, 0.92, 0.965, 0.99, 1, 0.99, 0.955, 0.87, 0.76]
/** Where a rib turns forwards most, from the midline, and how far behind the tubercle: millimetres. */
const ANGLES = [39, 46, 53, 59, 64, 69, 74, 78, 80, 80, 64, 52]
const ANGLES_BACK = [0, 3, 6, 8, 9, 9, 9, 8, 7, 5, 3, 1]
/** Where bone ends and cartilage begins, from the midline: millimetres. */
const ENDS = [43, 46, 57, 67, 78, 89, 101, 111, 119, 124]
/** How much of its fall the first rib, which dives under the collarbone, has behind it from the tubercle on. */
const FIRST_FALLS = [0, 0.11, 0.35, 0.64, 0.925, 0.985, 1]
/** The same of the second where it is widest; those down to the sixth come nearer and nearer to that one's. */
const SECOND_FALL = 0.65
/** By how much ribs 8–10 exceed the seventh in that: they fan out. */
const LOWER_FALLS = [1.01, 1.065, 1.16]
/** Of the fall that a rib has where it is widest, at its angle and between the two. */
const [AT_ANGLE, BEFORE_SIDE] = [0.22, 0.62]
/** Of what it then still has to fall, at the two knots before its end. */
const [PAST_SIDE, BEFORE_END] = [0.54, 0.87]
/** How far on its way forwards a rib is widest, and the knot before that on its way there. */
const [WIDEST, BEFORE_WIDEST] = [0.37, 0.36]
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
  const starts = WIDTHS.map((_, k) => atSpine(spine, k))
  const ends = WIDTHS.map((_, k) =>
    k >= 10 ? freeEnd(site, k) : frontEnd(site, k, ENDS[k]! * unit, heights[k]!, breast),
  )
  const sideFall = fallAtSide(site, starts, ends)
  const ribs = WIDTHS.map((share, k): Course => {
    const { head, neck, tubercle, level } = starts[k]!
    const floating = k >= 10
    const end = ends[k]!
    const width = Math.max(share * widest, Math.abs(end[0]) * 1.02)
    const angle: [number, number] = [ANGLES[k]! * unit, tubercle[2] - ANGLES_BACK[k]! * unit]
    // Seen from above: round the side, widest behind the middle.
    const side: [number, number] = [width, mix(tubercle[2], end[2], floating ? 0.6 : WIDEST)]
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
          [mix(angle[0], side[0], 0.74), mix(angle[1], side[1], BEFORE_WIDEST)],
          side,
          [mix(end[0], side[0], 0.86), mix(side[1], end[2], 0.5)],
          [mix(end[0], side[0], 0.46), mix(side[1], end[2], 0.86)],
          [end[0], end[2]],
        ]
    const fall = tubercle[1] - end[1]
    const steps = floating ? [0.25, 0.47, 0.69, 0.89, 1] : fallsOf(k, sideFall).slice(1)
    const round = plan.map(([x, z], knot) =>
      inside(site, [x, tubercle[1] - fall * steps[knot]!, z], level.centre[2]),
    )
    return [head, neck, tubercle, ...round]
  })
  return { ribs, unit, breast }
}

function fallsOf(k: number, sideFall: number): number[] {
  if (k === 0) return FIRST_FALLS
  const lower = sideFall * (LOWER_FALLS[k - 7] ?? 1)
  const side = mix(SECOND_FALL, lower, Math.min(1, (k - 1) / 4))
  const [past, last] = [mix(side, 1, PAST_SIDE), mix(side, 1, BEFORE_END)]
  return [0, AT_ANGLE * side, BEFORE_SIDE * side, side, past, last, 1]
}

/**
 * Where the sixth space crosses the midaxillary line, of the way from the armpit to the tip of rib 11. The
 * fifth then is level with the nipple there, where chest drains go in, and the nipple is at the fourth.
 */
const SIXTH_AT_SIDE = 0.36

/**
 * How much of their fall ribs 6 and 7 have behind them where they are widest, so that the space between
 * them crosses the midaxillary line, which lies a little farther back, at that height.
 */
function fallAtSide(site: BoneSite, starts: readonly Start[], ends: readonly Vec3[]): number {
  const height = (id: string) => site.landmark(id).position[1]
  const y = mix(height('axilla-centre'), height('rib-11-free-end'), SIXTH_AT_SIDE)
  const [, , z] = site.landmark('midaxillary-6').position
  const middle = (axis: 1 | 2, from: (k: number) => Vec3) => (from(5)[axis] + from(6)[axis]) / 2
  const [fromY, fromZ] = [
    middle(1, (k) => starts[k]!.tubercle),
    middle(2, (k) => starts[k]!.tubercle),
  ]
  const [toY, toZ] = [middle(1, (k) => ends[k]!), middle(2, (k) => ends[k]!)]
  const widest = mix(fromZ, toZ, WIDEST)
  const before = mix(fromZ, widest, BEFORE_WIDEST)
  const atLine = mix(BEFORE_SIDE, 1, (z - before) / (widest - before))
  return (fromY - y) / (fromY - toY) / atLine
}

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

interface Start {
  readonly level: Level
  readonly head: Vec3
  readonly neck: Vec3
  readonly tubercle: Vec3
}

function atSpine({ levels, unit }: Spine, k: number): Start {
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

/**
 * Rib 2 ends midway between the spaces 1 and 2, level with the sternal angle. The next ones end a little below
 * the middle of theirs, because their ends are their lowest places. The last ones follow the edge of the chest.
 */
function endHeights(site: BoneSite): number[] {
  const space = (n: number) => site.landmark(`intercostal-${n}`).position[1]
  const arch = site.landmark('costal-arch-midclavicular').position[1]
  const lowest = site.landmark('rib-11-free-end').position[1]
  const notch = site.landmark('suprasternal-notch').position[1]
  const upper = [0.5, 0.6, 0.6, 0.6, 0.6, 0.55].map((share, k) =>
    mix(space(k + 1), space(k + 2), share),
  )
  const seventh = upper.at(-1)!
  const last = mix(arch, lowest, 0.42)
  return [
    mix(notch, upper[0]!, 0.62),
    ...upper,
    mix(seventh, last, 0.4),
    mix(seventh, last, 0.72),
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
