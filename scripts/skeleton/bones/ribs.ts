import type { Vec3 } from '../../../src/body/frame'
import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, type Shape } from '../field'
import { ellipsoid } from '../solids'
import { onCurve } from '../spline'
import { type Cage, type Course, cageOf } from '../thorax/cage'
import { loft, tube } from '../tube'

/** Half the height of a rib's section, and half its thickness, from the tubercle on: millimetres. */
const HIGH = [5.2, 5.8, 6.4, 6.6, 6.6, 6.8, 7.4]
const THICK = [4.4, 3.9, 3.2, 3, 2.9, 2.9, 3.2]

/** The bony ribs. */
export function ribs(site: BoneSite): Bone[] {
  const cage = cageOf(site)
  return cage.ribs.map((course, k) => ({
    id: `rib-${k + 1}`,
    half: 'left',
    shape: ribShape(cage, course, k),
    cell: 0.0012,
    error: 0.00052,
  }))
}

function ribShape(cage: Cage, course: Course, k: number): Shape {
  const mm = cage.unit
  const down = downs(cage, k)
  const [head, , tubercle] = course as [Vec3, Vec3, Vec3]
  const neck = tube(
    course.slice(0, 3),
    [
      [3.4 * mm, 4.4 * mm],
      [2.7 * mm, (k === 0 ? 3.4 : 4.4) * mm],
      [3.6 * mm, 4.6 * mm],
    ],
    [0, 1, 0],
  )
  const size = [0.92, 0.95, 1, 1, 1, 1, 1, 0.98, 0.92, 0.86, 0.84, 0.7][k]!
  const flat = k === 0 ? [1.42, 0.62] : k === 1 ? [1.05, 0.85] : [1, 1]
  const body = course.slice(2)
  const shaft = loft(
    body,
    body.map((_, knot) => {
      const last = knot === body.length - 1
      const at = last ? 6 : knot
      const high = HIGH[at]! * size * flat[0]! * mm
      const thick = THICK[at]! * size * flat[1]! * mm
      return section(high * (k > 9 && last ? 0.6 : 1), thick * (k > 9 && last ? 0.7 : 1))
    }),
    { up: body.map((_, knot) => down[knot + 2]!), cap: 0.0022 },
  )
  const out = normalise(subtract(tubercle, head))
  const knob = ellipsoid(add(tubercle, scale(out, -0.5 * mm)), [3.6 * mm, 4.2 * mm, 4.4 * mm])
  const ball = ellipsoid(head, [3.4 * mm, 4.8 * mm, 4.6 * mm])
  return blend(2.5 * mm, shaft, neck, ...(k < 10 ? [knob] : []), ball)
}

/** By how much a rib's outline differs from a rounded oblong: inwards, down, outwards, up. */
const OUTLINE = [
  0.86, 0.82, 0.7, 0.78, 1.1, 1.06, 1.02, 1.06, 1.08, 1.07, 1.03, 1, 0.92, 0.98, 0.98, 0.9,
]

/** The outline of a rib: blunt above, a sharp lower edge with the groove for the vessels inside it. */
function section(high: number, thick: number): number[] {
  return OUTLINE.map((share, spoke) => {
    const angle = (spoke / OUTLINE.length) * 2 * Math.PI
    const [c, s] = [Math.abs(Math.cos(angle)) / thick, Math.abs(Math.sin(angle)) / high]
    return share / (c ** 3 + s ** 3) ** (1 / 3)
  })
}

/**
 * Down along the chest wall at each knot, from the courses of the neighbours: this twists the ribs.
 * The first rib lies flat: its outer edge takes the place of the lower one.
 */
function downs({ ribs: courses }: Cage, k: number): Vec3[] {
  const own = courses[k]!
  const share = (knot: number) => knot / (own.length - 1)
  const on = (n: number, knot: number) =>
    onCurve(courses[n]!, share(knot) * (courses[n]!.length - 1))
  return own.map((place, knot) => {
    if (k === 0) {
      const out: Vec3 = [place[0], 0, place[2] - own[0]![2]]
      return normalise(add(normalise(out), [0, -0.45, 0]))
    }
    const below = k > 9 ? place : on(k + 1, knot)
    return normalise(subtract(below, on(k - 1, knot)))
  })
}
