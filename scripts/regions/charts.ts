/** Two-dimensional coordinates (charts) of body parts, and borders in them. */

import type { Vec3 } from '../../src/body/frame'
import { cross, dot, subtract } from '../shared/vectors'

export type ChartPlace = readonly [u: number, v: number]
export type Chart = (place: Vec3) => ChartPlace

/** Projection to the front or back: x and y, metres. */
export const frontal: Chart = ([x, y]) => [x, y]
/** Projection to the side: z and y, metres. */
export const lateral: Chart = ([, y, z]) => [z, y]
/** Projection from above or below: x and z, metres. */
export const fromAbove: Chart = ([x, , z]) => [x, z]

const degrees = (radians: number) => (radians * 180) / Math.PI

/**
 * Coordinates around a vertical line through the midline: degrees from the front (0) over the left
 * side (90) to the back (180), and y in metres.
 *
 * @param side positions on the line of 90 degrees, such as the mid-axillary line, from the top down
 */
export function roundTheTrunk(side: readonly Vec3[]): Chart {
  const depth = along(side.map(([, y, z]) => [-y, z]))
  return ([x, y, z]) => [degrees(Math.atan2(x, z - depth(-y))), y]
}

/**
 * Coordinates around a limb: degrees from lateral (0) over the front (90) to medial (180) and the
 * back (270), and the share of the distance from the upper joint (0) to the lower (1). Angles are
 * within −90 … 270.
 */
export function roundTheLimb(upper: Vec3, lower: Vec3): Chart {
  const axis = subtract(lower, upper)
  const square = dot(axis, axis)
  const level = Math.hypot(axis[0], axis[1])
  const out: Vec3 = [-axis[1] / level, axis[0] / level, 0]
  return (place) => {
    const from = subtract(place, upper)
    const t = dot(from, axis) / square
    const angle = degrees(Math.atan2(from[2] - t * axis[2], dot(from, out)))
    return [angle < -90 ? angle + 360 : angle, t]
  }
}

/**
 * A border v(u) of straight sections through chart points in ascending order of u; constant beyond
 * its ends.
 */
export function along(places: readonly ChartPlace[]): (u: number) => number {
  return (u) => {
    const next = places.findIndex(([end]) => u < end)
    if (next === 0) return places[0]![1]
    if (next < 0) return places.at(-1)![1]
    const [u0, v0] = places[next - 1]!
    const [u1, v1] = places[next]!
    return v0 + ((v1 - v0) * (u - u0)) / (u1 - u0)
  }
}

/** The border v(u) through the given positions, in any order. */
export const borderThrough = (chart: Chart, places: readonly Vec3[]) =>
  along(places.map(chart).toSorted(([a], [b]) => a - b))

/**
 * The border u(v) through the given positions: it runs upwards, whereas `borderThrough` runs
 * across.
 */
export const uprightThrough = (chart: Chart, places: readonly Vec3[]) =>
  borderThrough((place) => {
    const [u, v] = chart(place)
    return [v, u]
  }, places)

const CORNER_CUTS = 2

/**
 * Tests whether a position is inside the polygon with these corners, which are slightly rounded.
 */
export function outline(chart: Chart, corners: readonly Vec3[]): (place: Vec3) => boolean {
  let ring = corners.map(chart)
  for (let cut = 0; cut < CORNER_CUTS; cut++)
    ring = ring.flatMap((here, index) => {
      const next = ring[(index + 1) % ring.length]!
      return [mix(here, next, 0.2), mix(here, next, 0.8)]
    })
  return (place) => {
    const [u, v] = chart(place)
    let inside = false
    for (const [index, [u0, v0]] of ring.entries()) {
      const [u1, v1] = ring[(index + 1) % ring.length]!
      if (v0 > v !== v1 > v && u < u0 + ((u1 - u0) * (v - v0)) / (v1 - v0)) inside = !inside
    }
    return inside
  }
}

const mix = (a: ChartPlace, b: ChartPlace, part: number): ChartPlace => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
]

/** Tests whether a position is above the plane through three positions. */
export function abovePlane(a: Vec3, b: Vec3, c: Vec3): (place: Vec3) => boolean {
  const [p, q] = [subtract(b, a), subtract(c, a)]
  const normal = cross(p, q)
  const upwards = Math.sign(normal[1])
  return (place) => dot(subtract(place, a), normal) * upwards > 0
}
