/** Shafts and other long shapes, described by the outlines of their cross-sections. */

import { distanceToBox, type Shape } from '../field'

export interface Section {
  /** Where it crosses the axis y. */
  readonly y: number
  /** x and z; the outline goes around this place, seen from which it has no overhang. */
  readonly centre: readonly [number, number]
  /** Places on the outline, x and z of each in turn, from the centre. */
  readonly outline: readonly number[]
}

export const section = (y: number, x: number, z: number, outline: readonly number[]): Section => ({
  y,
  centre: [x, z],
  outline,
})

const DIRECTIONS = 96
const LAYERS = 160
const TURN = 2 * Math.PI

/**
 * A shape whose cross-sections change smoothly from one to the next, with flat ends that are
 * rounded off.
 *
 * @param sections at least two, with rising y
 * @param rounding the radius of the edge of both ends
 */
export function shaft(sections: readonly Section[], rounding: number): Shape {
  const first = sections[0]!
  const last = sections.at(-1)!
  const heights = sections.map(({ y }) => y)
  const profiles = sections.map(({ outline }) => radii(outline))
  const step = (last.y - first.y) / LAYERS
  const radius = new Float64Array((LAYERS + 1) * DIRECTIONS)
  const middle = new Float64Array((LAYERS + 1) * 2)
  for (let layer = 0; layer <= LAYERS; layer++) {
    const y = first.y + layer * step
    for (const axis of [0, 1] as const)
      middle[layer * 2 + axis] = through(
        heights,
        sections.map(({ centre }) => centre[axis]),
        y,
      )
    for (let turn = 0; turn < DIRECTIONS; turn++)
      radius[layer * DIRECTIONS + turn] = through(
        heights,
        profiles.map((profile) => profile[turn]!),
        y,
      )
  }
  const slope = slopes(radius, step)
  const reach = Math.max(...radius)
  const xs = sections.map(({ centre }) => centre[0])
  const zs = sections.map(({ centre }) => centre[1])
  const box = {
    min: [Math.min(...xs) - reach, first.y, Math.min(...zs) - reach] as const,
    max: [Math.max(...xs) + reach, last.y, Math.max(...zs) + reach] as const,
  }
  // Never less than the distance to the box: blends leave out what is farther off than that.
  const field = (x: number, y: number, z: number): number => {
    const at = Math.min(Math.max((y - first.y) / step, 0), LAYERS - 1e-9)
    const layer = Math.floor(at)
    const t = at - layer
    const dx = x - middle[layer * 2]! * (1 - t) - middle[layer * 2 + 2]! * t
    const dz = z - middle[layer * 2 + 1]! * (1 - t) - middle[layer * 2 + 3]! * t
    const angle = ((Math.atan2(dz, dx) / TURN + 1) % 1) * DIRECTIONS
    const turn = Math.floor(angle) % DIRECTIONS
    const s = angle - Math.floor(angle)
    // The four entries around the place, and how much each counts.
    const a = layer * DIRECTIONS + turn
    const b = layer * DIRECTIONS + ((turn + 1) % DIRECTIONS)
    const [wa, wb] = [(1 - s) * (1 - t), s * (1 - t)]
    const [wc, wd] = [(1 - s) * t, s * t]
    const [c, d] = [a + DIRECTIONS, b + DIRECTIONS]
    const out = radius[a]! * wa + radius[b]! * wb + radius[c]! * wc + radius[d]! * wd
    const even = slope[a]! * wa + slope[b]! * wb + slope[c]! * wc + slope[d]! * wd
    const side = (Math.sqrt(dx * dx + dz * dz) - out) * even + rounding
    const end = Math.max(first.y - y, y - last.y) + rounding
    const near = side > 0 && end > 0 ? Math.sqrt(side * side + end * end) : Math.max(side, end)
    const far = distanceToBox(box, x, y, z)
    return far > 0 ? Math.max(near - rounding, far) : near - rounding
  }
  return { field, box }
}

/** The distance of a smooth closed outline from the origin, in each direction. */
function radii(outline: readonly number[]): Float64Array {
  const xs = outline.filter((_, index) => index % 2 === 0)
  const zs = outline.filter((_, index) => index % 2 === 1)
  const angles = xs.map((x, index) => Math.atan2(zs[index]!, x))
  const lengths = xs.map((x, index) => Math.hypot(x, zs[index]!))
  const order = angles.map((_, index) => index).toSorted((a, b) => angles[a]! - angles[b]!)
  const around = [-1, 0, 1].flatMap((turns) =>
    order.map((index) => ({ angle: angles[index]! + turns * TURN, length: lengths[index]! })),
  )
  const places = around.map(({ angle }) => angle)
  const values = around.map(({ length }) => length)
  return Float64Array.from({ length: DIRECTIONS }, (_, turn) => {
    const angle = (turn / DIRECTIONS) * TURN
    return through(places, values, angle > Math.PI ? angle - TURN : angle)
  })
}

/** By how much a step towards the axis overstates the distance to the surface, for each entry. */
function slopes(radius: Float64Array, step: number): Float64Array {
  return radius.map((length, index) => {
    const turn = index % DIRECTIONS
    const row = index - turn
    const next = radius[row + ((turn + 1) % DIRECTIONS)]!
    const before = radius[row + ((turn + DIRECTIONS - 1) % DIRECTIONS)]!
    const around = (next - before) / (2 * (TURN / DIRECTIONS) * Math.max(length, 1e-9))
    const above = radius[index + DIRECTIONS] ?? length
    const below = radius[index - DIRECTIONS] ?? length
    const along = (above - below) / (2 * step)
    return 1 / Math.sqrt(1 + around * around + along * along)
  })
}

/** A curve through values at rising places that never goes beyond two neighbours between them. */
function through(places: readonly number[], values: readonly number[], at: number): number {
  const last = places.length - 1
  if (at <= places[0]!) return values[0]!
  if (at >= places[last]!) return values[last]!
  let index = 0
  while (places[index + 1]! < at) index++
  const width = places[index + 1]! - places[index]!
  const t = (at - places[index]!) / width
  const a = tangent(places, values, index) * width
  const b = tangent(places, values, index + 1) * width
  const [from, to] = [values[index]!, values[index + 1]!]
  const rise = to - from
  return from + t * (a + t * (3 * rise - 2 * a - b + t * (a + b - 2 * rise)))
}

/** The slope at a place, none at a peak: Fritsch and Butland's harmonic mean. */
function tangent(places: readonly number[], values: readonly number[], index: number): number {
  const before = index - 1
  const after = index + 1
  if (before < 0 || after >= places.length) {
    const [a, b] = before < 0 ? [index, after] : [before, index]
    return (values[b]! - values[a]!) / (places[b]! - places[a]!)
  }
  const left = places[index]! - places[before]!
  const right = places[after]! - places[index]!
  const down = (values[index]! - values[before]!) / left
  const up = (values[after]! - values[index]!) / right
  if (down * up <= 0) return 0
  const [p, q] = [2 * right + left, right + 2 * left]
  return (p + q) / (p / down + q / up)
}
