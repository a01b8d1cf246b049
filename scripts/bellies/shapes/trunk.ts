import type { Vec3 } from '../../../src/body/frame'
import { add, scale } from '../../shared/vectors'
import type { Field } from '../../skeleton/field'
import { buildNearest } from '../../skeleton/nearest'
import type { MuscleSite } from '../muscleSite'
import type { Row } from './limb'
import { toSkin } from './section'

/** Skin and fat over the muscles of the trunk, metres. */
const COVER = 0.004
/** Farther from its axis than any rib, metres. */
const OUTSIDE = 0.26
/** Above and below a place, where a rib holds what spans the space between two, metres. */
const SPAN = [-0.015, -0.0075, 0, 0.0075, 0.015]
/** How far apart the heights are at which a rib is looked for, metres. */
const STEP = 0.004

/** A place on the trunk: its height, and the angle at which it is seen from the middle (0 in front, 90 at the side). */
export type Bearing = readonly [height: number, degrees: number]

export interface Trunk {
  /** So deep beneath the skin. */
  under(bearing: Bearing, depth: number): Vec3
  /** So far above ribs and breastbone; the shoulder blade does not count. */
  over(bearing: Bearing, lift: number): Vec3
  /** On a rib or its cartilage, where it is seen at an angle, or so far beyond its surface. */
  rib(number: number, degrees: number, above?: number): Vec3
  /**
   * Lies on the ribs and fills the way to the cover, but is nowhere thicker than twice `most`.
   *
   * @param lifted the share of what room is left that is beneath it
   */
  filling(bearings: readonly Bearing[], most: number, lifted?: number): Row
  bearingOf(place: Vec3): Bearing
}

export function trunk(site: MuscleSite): Trunk {
  const middle = site.joint('shoulder')[2]
  const cage = cageOf(site)
  const axis = (height: number): Vec3 => [0, height, middle]
  const way = (degrees: number): Vec3 => [
    Math.sin((degrees * Math.PI) / 180),
    0,
    Math.cos((degrees * Math.PI) / 180),
  ]
  const out = ([height, degrees]: Bearing, distance: number) =>
    add(axis(height), scale(way(degrees), distance))
  const skinAt = ([height, degrees]: Bearing, cover: number) =>
    toSkin(site, axis(height), way(degrees), cover)
  function wallAt(bearing: Bearing, lift: number): number {
    let distance = OUTSIDE
    for (;;) {
      const free = cage(...out(bearing, distance)) - lift
      if (free < 0.0003 || distance < 0.02) return distance
      distance -= Math.max(0.0005, free * 0.9)
    }
  }
  /** As if the spaces between the ribs were filled. */
  const spannedAt = ([height, degrees]: Bearing) =>
    Math.max(...SPAN.map((by) => wallAt([height + by, degrees], 0.001)))
  return {
    under: (bearing, depth) => out(bearing, skinAt(bearing, depth)),
    over: (bearing, lift) => out(bearing, wallAt(bearing, lift)),
    bearingOf: ([x, y, z]) => [y, (Math.atan2(x, z - middle) * 180) / Math.PI],
    rib(number, degrees, above = 0) {
      const ids = [`rib-${number}`, `costal-cartilage-${number}`].filter((id) =>
        site.surfaces.has(id),
      )
      const [low, high] = [0, 1].map((end) => {
        const boxes = ids.map((id) => site.surfaces.get(id)!.box)
        return end === 0
          ? Math.min(...boxes.map(({ min }) => min[1]))
          : Math.max(...boxes.map(({ max }) => max[1]))
      })
      let best = { distance: Number.POSITIVE_INFINITY, place: axis(0) }
      for (let height = low!; height <= high!; height += STEP) {
        const seen = out([height, degrees], wallAt([height, degrees], 0.001))
        for (const id of ids) {
          const { point, distance } = site.surfaces.get(id)!.nearest(seen)
          if (distance < best.distance) best = { distance, place: point }
        }
      }
      return add(best.place, scale(way(degrees), above))
    },
    filling(bearings, most, lifted = 0) {
      const made = (across: number) => {
        const bearing = mixed(bearings, across)
        const wall = spannedAt(bearing)
        const room = skinAt(bearing, COVER) - wall
        const half = Math.min(most, Math.max(0.0025, room / 2))
        return { half, place: out(bearing, wall + half + lifted * Math.max(0, room - 2 * half)) }
      }
      return { at: (across) => made(across).place, half: (across) => made(across).half }
    },
  }
}

/** The bearing at a share of the way through some, counted evenly. */
export function mixed(bearings: readonly Bearing[], share: number): Bearing {
  const at = share * (bearings.length - 1)
  const index = Math.min(Math.floor(at), Math.max(0, bearings.length - 2))
  const [from, to] = [bearings[index]!, bearings[index + 1] ?? bearings[index]!]
  const mix = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * (at - index)
  return [mix(0), mix(1)]
}

/** Distance to ribs, cartilages and breastbone; never negative, as it is asked from outside. */
function cageOf({ surfaces }: MuscleSite): Field {
  const bones = [...surfaces.values()].filter(({ id }) =>
    /^(rib|costal-cartilage)-|^manubrium|^sternum|^xiphoid/.test(id),
  )
  const least = buildNearest(bones.map(({ box }) => box))
  return (x, y, z) =>
    least(x, y, z, (part, ...place) => Math.abs(bones[part]!.nearest(place).distance))
}
