/** Muscles of a limb by its cross-sections: by angle round a bone, and how far out towards the skin. */

import type { Vec3 } from '../../../src/body/frame'
import { add, scale, subtract } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'

/** Where a muscle is crossed: places and half thickness, metres, from its first fibre (0) to its last (1). */
export interface Row {
  at(across: number): Vec3
  half(across: number): number
}

type Facing = readonly [landmark: string, degrees: number]

export interface Limb {
  /** @param share of the bone's height, 0 at its upper end */
  height(share: number): number
  /**
   * @param degrees from the front (0) over the outer side (90) to the back (180); -90 is the inner side
   * @param out 0 on the bone, 1 below the skin
   */
  at(share: number, degrees: number, out: number): Vec3
  /** At which angle a place lies that is not in front. */
  angleOf(place: Vec3): number
  /** What lies between two distances from the bone, across from the first station to the last. */
  row(...stations: readonly Station[]): Row
}

/** Two coordinates of a place (on a limb share and angle), and between which distances the muscle lies. */
export type Station = readonly [first: number, second: number, deep: number, shallow: number]

/**
 * What lies between two distances from a bone, from the first station to the last.
 *
 * @param at the place at two coordinates, so far `out` from the bone (0) towards the skin (1)
 */
export function rowOf(
  at: (first: number, second: number, out: number) => Vec3,
  stations: readonly Station[],
): Row {
  const station = (across: number) => {
    const last = stations.length - 1
    const index = Math.min(last - 1, Math.floor(across * last))
    const [from, to] = [stations[index]!, stations[index + 1]!]
    return from.map((value, each) => value + (to[each]! - value) * (across * last - index))
  }
  return {
    at(across) {
      const [first, second, deep, shallow] = station(across)
      return at(first!, second!, (deep! + shallow!) / 2)
    },
    half(across) {
      const [first, second, deep, shallow] = station(across)
      return Math.hypot(...subtract(at(first!, second!, deep!), at(first!, second!, shallow!))) / 2
    },
  }
}

/** Muscles end so deep below the skin, metres. */
const SKIN = 0.0035
const STEP = 0.004
/** No muscle of the left half comes nearer to the midline, metres. */
const MIDLINE = 0.004

export const mix = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

/** The place at a share of the way along some places, each stretch counted alike. */
export function along(places: readonly Vec3[], share: number): Vec3 {
  const last = places.length - 1
  const index = Math.min(last - 1, Math.floor(share * last))
  return last < 1 ? places[0]! : mix(places[index]!, places[index + 1]!, share * last - index)
}

/** An attachment, or any row of places, of one thickness. */
export const line = (half: number, ...places: readonly Vec3[]): Row => ({
  at: (across) => along(places, across),
  half: () => half,
})

/** An attachment along some places: each fibre ends on the nearest of the bones. */
export function attached(
  site: MuscleSite,
  bones: readonly string[],
  half: number,
  ...places: readonly Vec3[]
): Row {
  const apart = (a: Vec3, b: Vec3) => Math.hypot(...subtract(a, b))
  return {
    at(across) {
      const place = along(places, across)
      const [first, ...others] = bones.map((bone) => site.onBone(bone, place))
      return others.reduce(
        (best, next) => (apart(next, place) < apart(best, place) ? next : best),
        first!,
      )
    },
    half: () => half,
  }
}

/** Rows of a cord: its places, with half its thickness at each. */
export const cord = (...places: readonly (readonly [place: Vec3, half: number])[]): Row[] =>
  places.map(([place, half]) => line(half, place))

/**
 * The limb around the shaft of a bone.
 *
 * @param upper share of the bone's height, and `lower`, where the axis is taken from the shaft
 * @param beside how far the axis of the sections lies from that of the shaft, at its middle and lower end
 * @param hollow the bone in the middle does not count: `out` is 0 on the axis
 * @param facing two landmarks, the upper one first, and the angles at which they lie: limbs are twisted more or less, in front
 */
function limbAround(
  site: MuscleSite,
  boneId: string,
  {
    upper = 0.35,
    lower = 0.75,
    beside = [
      [0, 0, 0],
      [0, 0, 0],
    ],
    hollow = false,
    facing,
  }: {
    readonly upper?: number
    readonly lower?: number
    readonly beside?: readonly [Vec3, Vec3]
    readonly hollow?: boolean
    readonly facing: readonly [Facing, Facing]
  },
): Limb {
  const bone = site.surfaces.get(boneId)
  if (!bone) throw new Error(`There is no bone "${boneId}".`)
  const { min, max } = bone.box
  const height = (share: number) => max[1] + (min[1] - max[1]) * share
  const [top, bottom] = [upper, lower].map((share) => middleOf(site, boneId, height(share)))
  const axisAt = (share: number): Vec3 => {
    const y = height(share)
    const t = (y - top![1]) / (bottom![1] - top![1])
    return add(mix(top!, bottom!, t), mix(...beside, Math.max(0, 2 * share - 1)))
  }
  const shareOf = ([, y]: Vec3) => (y - max[1]) / (min[1] - max[1])
  function angleOf(place: Vec3): number {
    const axis = axisAt(shareOf(place))
    return (Math.atan2(place[0] - axis[0], place[2] - axis[2]) * 180) / Math.PI
  }
  const twist = facing.map(([landmark, angle]) => {
    const { position } = site.landmark(landmark)
    return { share: shareOf(position), turned: angleOf(position) - angle }
  })
  function turnedAt(share: number): number {
    const [above, below] = twist as [(typeof twist)[0], (typeof twist)[0]]
    const t = (share - above.share) / (below.share - above.share)
    return above.turned + (below.turned - above.turned) * Math.min(Math.max(t, 0), 1)
  }
  function at(share: number, degrees: number, out: number): Vec3 {
    const axis = axisAt(share)
    const way = direction(
      degrees + turnedAt(share) * Math.max(0, Math.cos((degrees * Math.PI) / 180)),
    )
    const met = hollow ? undefined : bone!.met(axis, way)
    const inner = met ? Math.hypot(met[0] - axis[0], met[2] - axis[2]) : 0
    const outer = Math.max(inner, room(site, axis, way))
    return add(axis, scale(way, inner + (outer - inner) * out))
  }
  return {
    height,
    at,
    angleOf,
    row: (...stations) => rowOf(at, stations),
  }
}

/**
 * A part that passes through rows from origin to insertion.
 *
 * @param count of its fibres
 */
export function partThrough(
  count: number,
  rows: readonly Row[],
  part: Omit<MusclePart, 'fibres' | 'thick'>,
): MusclePart {
  const acrossOf = (fibre: number) => (count === 1 ? 0.5 : fibre / (count - 1))
  const fibres = Array.from({ length: count }, (_, fibre) =>
    rows.map((row) => row.at(acrossOf(fibre))),
  )
  const middle = rows.map((row) => row.at(0.5))
  const lengths = middle.map((place, index) =>
    index === 0 ? 0 : Math.hypot(...subtract(place, middle[index - 1]!)),
  )
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const shares = lengths.map(
    (_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0) / total,
  )
  // Asked again and again for the same places.
  const halves = rows.map((row) => fibres.map((_, fibre) => row.half(acrossOf(fibre))))
  const halfAt = (row: number, across: number) => {
    const own = halves[row]!
    const fibre = Math.min(Math.floor(across * (count - 1)), Math.max(0, count - 2))
    const t = across * (count - 1) - fibre
    return own[fibre]! + ((own[fibre + 1] ?? own[fibre]!) - own[fibre]!) * t
  }
  return {
    ...part,
    fibres,
    thick(share, across) {
      const next = Math.max(
        1,
        shares.findIndex((end) => end >= share),
      )
      const t = (share - shares[next - 1]!) / (shares[next]! - shares[next - 1]! || 1)
      const eased = t * t * (3 - 2 * t)
      return halfAt(next - 1, across) * (1 - eased) + halfAt(next, across) * eased
    },
  }
}

function direction(degrees: number): Vec3 {
  const turn = (degrees * Math.PI) / 180
  return [Math.sin(turn), 0, Math.cos(turn)]
}

/** How far it is from a place inside to below the skin, or to the midline, metres. */
export const room = (site: MuscleSite, from: Vec3, way: Vec3): number =>
  reach(site, from, way) - SKIN

function reach({ skin }: MuscleSite, from: Vec3, way: Vec3): number {
  const outside = (distance: number) => {
    const [x, y, z] = add(from, scale(way, distance))
    return x < MIDLINE || skin(x, y, z) > 0
  }
  let far = STEP
  while (!outside(far)) far += STEP
  let near = far - STEP
  for (let halving = 0; halving < 6; halving++) {
    const middle = (near + far) / 2
    if (outside(middle)) far = middle
    else near = middle
  }
  return near
}

/** The middle of a shaft at a height. */
function middleOf(site: MuscleSite, boneId: string, height: number): Vec3 {
  const { min, max } = site.surfaces.get(boneId)!.box
  let z = (min[2] + max[2]) / 2
  let x = (min[0] + max[0]) / 2
  for (let round = 0; round < 3; round++) {
    const outer = site.boneFrom(boneId, [max[0] + 0.1, height, z], [-1, 0, 0])
    const inner = site.boneFrom(boneId, [min[0] - 0.1, height, z], [1, 0, 0])
    x = (outer[0] + inner[0]) / 2
    const front = site.boneFrom(boneId, [x, height, max[2] + 0.1], [0, 0, -1])
    const back = site.boneFrom(boneId, [x, height, min[2] - 0.1], [0, 0, 1])
    z = (front[2] + back[2]) / 2
  }
  return [x, height, z]
}

/** The thigh around its bone. */
export const thighOf = (site: MuscleSite): Limb =>
  limbAround(site, 'femur', {
    facing: [
      ['asis', -14],
      ['patella-base-mid', 14],
    ],
  })

/**
 * Where along the thigh a place on its inner side lies that belongs to a share of a thigh with
 * sartorius' back edge halfway: how low it crosses the inner side differs.
 */
export function onInnerThigh(site: MuscleSite): (share: number) => number {
  const { min, max } = site.surfaces.get('femur')!.box
  const height = site.landmark('sartorius-back-edge-mid').position[1]
  const middle = (height - max[1]) / (min[1] - max[1])
  return (share) => share + (middle - 0.5) * Math.max(0, 1 - Math.abs(share - 0.5) / 0.42)
}

/** The leg around the space between its bones, so that all muscles lie around it. */
export const legOf = (site: MuscleSite): Limb =>
  limbAround(site, 'tibia', {
    beside: [
      [0.013, 0, -0.022],
      [0.014, 0, -0.01],
    ],
    hollow: true,
    facing: [
      ['tibial-tuberosity', 5],
      ['tibia-crest-mid', -9],
    ],
  })
