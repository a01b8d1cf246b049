/** Long solids along a curve. */

import type { Vec3 } from '../../src/body/frame'
import { cross, dot, normalise, scale, subtract } from '../shared/vectors'
import { boxAround, type Shape } from './field'
import { buildNearest } from './nearest'
import { onCurve, onNumbers } from './spline'

/** Pieces between two points of an axis. */
const PIECES = 8
/** Directions in which a section is stored. */
const SPOKES = 48

export type Radius = number | readonly [across: number, deep: number]

interface Ring {
  readonly centre: Vec3
  readonly across: Vec3
  readonly deep: Vec3
}

/**
 * A tube with round ends along a Catmull–Rom curve.
 *
 * @param radii one per point of the axis; of an ellipse if two
 * @param up where `deep` points, one for all or one per point; it is made square to the axis. A
 *   change along the axis twists the tube.
 */
export function tube(
  axis: readonly Vec3[],
  radii: readonly Radius[],
  up?: Vec3 | readonly Vec3[],
): Shape {
  checkLengths(axis, radii)
  const rings = ringsAlong(axis, up)
  const pairs = radii.map((radius) => (typeof radius === 'number' ? [radius, radius] : radius))
  const of = (index: 0 | 1) => (at: number) =>
    onNumbers(
      pairs.map((pair) => pair[index]!),
      at,
    )
  const [across, deep] = [of(0), of(1)]
  const widths = Float64Array.from(rings, (_, ring) => across(ring / PIECES))
  const depths = Float64Array.from(rings, (_, ring) => deep(ring / PIECES))
  return chain(
    rings,
    (ring) => Math.max(widths[ring]!, depths[ring]!),
    (ring, t, a, d, s) => {
      const ra = widths[ring]! + (widths[ring + 1]! - widths[ring]!) * t
      const rd = depths[ring]! + (depths[ring + 1]! - depths[ring]!) * t
      return ellipsoidDistance(a, d, s, ra, rd, Math.min(ra, rd))
    },
  )
}

/**
 * A bar along a curve with a rectangular section.
 *
 * @param radii half its width and half its height, per point of the axis
 * @param round how round its edges are: 0 sharp, 1 as round as the thinner side allows
 */
export function bar(
  axis: readonly Vec3[],
  radii: readonly (readonly [across: number, deep: number])[],
  up: Vec3,
  round = 0.5,
): Shape {
  checkLengths(axis, radii)
  const rings = ringsAlong(axis, up)
  const sizes = rings.map(
    (_, ring) =>
      [0, 1].map((side) =>
        onNumbers(
          radii.map((pair) => pair[side]!),
          ring / PIECES,
        ),
      ) as [number, number],
  )
  return chain(
    rings,
    (ring) => Math.hypot(...sizes[ring]!),
    (ring, t, a, d, s) => {
      const from = sizes[ring]!
      const to = sizes[ring + 1]!
      const ra = from[0] + (to[0] - from[0]) * t
      const rd = from[1] + (to[1] - from[1]) * t
      const edge = round * Math.min(ra, rd)
      const da = Math.abs(a) - ra + edge
      const dd = Math.abs(d) - rd + edge
      const ds = Math.abs(s)
      const oa = Math.max(da, 0)
      const od = Math.max(dd, 0)
      return Math.sqrt(oa * oa + od * od + ds * ds) + Math.min(Math.max(da, dd), 0) - edge
    },
  )
}

/**
 * A tube whose section may have any shape that its axis sees from inside: a triangle, a bean.
 *
 * @param sections per point of the axis the radii in evenly spaced directions (at least 6), from
 *   `across` by way of `deep`
 * @param cap how far the rounded ends reach beyond the axis, metres
 */
export function loft(
  axis: readonly Vec3[],
  sections: readonly (readonly number[])[],
  { up, cap = 0.002 }: { up?: Vec3 | readonly Vec3[]; cap?: number } = {},
): Shape {
  checkLengths(axis, sections)
  const rings = ringsAlong(axis, up)
  const spokes = sections.map((radii) =>
    Array.from({ length: SPOKES }, (_, spoke) => {
      const wrapped = [radii.at(-1)!, ...radii, radii[0]!, radii[1]!]
      return onNumbers(wrapped, 1 + (spoke / SPOKES) * radii.length)
    }),
  )
  const table = rings.map((_, ring) =>
    Float64Array.from({ length: SPOKES }, (_, spoke) =>
      onNumbers(
        spokes.map((radii) => radii[spoke]!),
        ring / PIECES,
      ),
    ),
  )
  const thinnest = table.map((radii) => radii.reduce((a, b) => Math.min(a, b)))
  return chain(
    rings,
    (ring) => table[ring]!.reduce((a, b) => Math.max(a, b)) + cap,
    (ring, t, a, d, s) => {
      const turn = (Math.atan2(d, a) / (2 * Math.PI) + 1) * SPOKES
      const spoke = Math.floor(turn) % SPOKES
      const next = (spoke + 1) % SPOKES
      const share = turn - Math.floor(turn)
      const from = table[ring]!
      const to = table[ring + 1]!
      const one = from[spoke]! + (to[spoke]! - from[spoke]!) * t
      const two = from[next]! + (to[next]! - from[next]!) * t
      const radius = one + (two - one) * share
      const slope = ((two - one) * SPOKES) / (2 * Math.PI) / radius
      const out = Math.sqrt(a * a + d * d)
      // Inside a flat section the long spokes would promise more room than there is.
      const flat = Math.max((out - radius) / Math.sqrt(1 + slope * slope), -thinnest[ring]!)
      if (s * s < 1e-14) return flat
      return Math.max(ellipsoidDistance(out, 0, s, radius, radius, cap), flat)
    },
  )
}

/** Distance to an ellipsoid about the origin: exact along its axes, near elsewhere. */
export function ellipsoidDistance(
  x: number,
  y: number,
  z: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const ux = x / rx
  const uy = y / ry
  const uz = z / rz
  const k0 = Math.sqrt(ux * ux + uy * uy + uz * uz)
  const vx = ux / rx
  const vy = uy / ry
  const vz = uz / rz
  const k1 = Math.sqrt(vx * vx + vy * vy + vz * vz)
  return k1 < 1e-9 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1
}

function checkLengths(axis: readonly unknown[], sections: readonly unknown[]) {
  if (axis.length < 2 || axis.length !== sections.length)
    throw new Error(`An axis of ${axis.length} points has ${sections.length} sections.`)
}

function ringsAlong(axis: readonly Vec3[], up?: Vec3 | readonly Vec3[]): Ring[] {
  const count = (axis.length - 1) * PIECES + 1
  const centres = Array.from({ length: count }, (_, ring) => onCurve(axis, ring / PIECES))
  const perPoint =
    up !== undefined && typeof up[0] !== 'number' ? (up as readonly Vec3[]) : undefined
  let carried: Vec3 | undefined = perPoint ? undefined : (up as Vec3 | undefined)
  return centres.map((centre, ring) => {
    const before = centres[Math.max(ring - 1, 0)]!
    const after = centres[Math.min(ring + 1, count - 1)]!
    const along = normalise(subtract(after, before))
    const wanted = perPoint ? onCurve(perPoint, ring / PIECES) : (carried ?? notAlong(along))
    const deep = normalise(subtract(wanted, scale(along, dot(wanted, along))))
    // Without a given direction each ring follows the one before it, so that nothing twists.
    if (up === undefined) carried = deep
    return { centre, deep, across: cross(deep, along) }
  })
}

const notAlong = ([x, y, z]: Vec3): Vec3 =>
  Math.abs(z) < Math.min(Math.abs(x), Math.abs(y)) + 0.3 ? [0, 0, 1] : [0, 1, 0]

/**
 * @param reach the greatest radius at a ring
 * @param distance from `across`, `deep` and (beyond an end or in a bend) along the axis
 */
function chain(
  rings: readonly Ring[],
  reach: (ring: number) => number,
  distance: (ring: number, t: number, across: number, deep: number, along: number) => number,
): Shape {
  const boxes = rings
    .slice(1)
    .map(({ centre }, ring) =>
      boxAround([rings[ring]!.centre, centre], Math.max(reach(ring), reach(ring + 1))),
    )
  const flat = Float64Array.from(
    rings.flatMap(({ centre, across, deep }) => [...centre, ...across, ...deep]),
  )
  const least = buildNearest(boxes)
  const partDistance = (ring: number, x: number, y: number, z: number) => {
    const i = ring * 9
    const j = i + 9
    const dx = flat[j]! - flat[i]!
    const dy = flat[j + 1]! - flat[i + 1]!
    const dz = flat[j + 2]! - flat[i + 2]!
    const length2 = dx * dx + dy * dy + dz * dz
    let px = x - flat[i]!
    let py = y - flat[i + 1]!
    let pz = z - flat[i + 2]!
    const raw = (px * dx + py * dy + pz * dz) / length2
    const t = raw < 0 ? 0 : raw > 1 ? 1 : raw
    px -= dx * t
    py -= dy * t
    pz -= dz * t
    const u = 1 - t
    const a =
      px * (flat[i + 3]! * u + flat[j + 3]! * t) +
      py * (flat[i + 4]! * u + flat[j + 4]! * t) +
      pz * (flat[i + 5]! * u + flat[j + 5]! * t)
    const d =
      px * (flat[i + 6]! * u + flat[j + 6]! * t) +
      py * (flat[i + 7]! * u + flat[j + 7]! * t) +
      pz * (flat[i + 8]! * u + flat[j + 8]! * t)
    const s = (raw - t) * Math.sqrt(length2)
    return distance(ring, t, a, d, s)
  }
  return {
    box: boxAround(boxes.flatMap(({ min, max }) => [min, max])),
    field: (x, y, z) => least(x, y, z, partDistance),
  }
}
