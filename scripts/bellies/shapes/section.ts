import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, normalise, scale, subtract } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, partThrough, type Row } from './limb'

/** Skin and fat over a muscle, metres. */
const COVER = 0.0035
/** Half of the thickness of a tendon, and of a muscle where it is attached. */
const THIN = 0.0011

/** Cross-sections of a limb: how far along its axis, at which angle, and what share of the way to the skin. */
export interface Limb {
  /** @param degrees 0 in front, 90 away from the body, 180 behind, −90 towards the body */
  at(along: number, degrees: number, share: number): Vec3
  /** From the axis to the cover beneath the skin, metres. */
  reach(along: number, degrees: number): number
  /** A place on a bone, seen from the skin towards the axis, or so far above it. */
  on(boneId: string, along: number, degrees: number, above?: number): Vec3
}

/**
 * @param most no cross-section reaches farther than this from the axis, metres: for the trunk beside an arm
 * @param cover skin and fat over the muscles, metres
 */
export function limb(
  site: MuscleSite,
  from: Vec3,
  to: Vec3,
  most: number,
  cover: number = COVER,
): Limb {
  const axis = directionTo(from, to)
  const outwards = normalise(subtract([1, 0, 0], scale(axis, axis[0])))
  const front = normalise(cross(axis, outwards))
  const forwards = front[2] > 0 ? front : scale(front, -1)
  function way(degrees: number): Vec3 {
    const turn = (degrees * Math.PI) / 180
    return add(scale(forwards, Math.cos(turn)), scale(outwards, Math.sin(turn)))
  }
  const centre = (along: number) => add(from, scale(subtract(to, from), along))
  const reach = (along: number, degrees: number) =>
    Math.min(most, toSkin(site, centre(along), way(degrees), cover))
  return {
    reach,
    on(boneId, along, degrees, above = 0) {
      const outside = add(centre(along), scale(way(degrees), reach(along, degrees)))
      const place = site.boneFrom(boneId, outside, scale(way(degrees), -1))
      return add(place, scale(way(degrees), above))
    },
    at: (along, degrees, share) =>
      add(centre(along), scale(way(degrees), share * reach(along, degrees))),
  }
}

/** How far it is from a place within the body to `cover` beneath the skin. Metres. */
export function toSkin({ skin }: MuscleSite, from: Vec3, direction: Vec3, cover: number): number {
  const depth = (gone: number) => skin(...add(from, scale(direction, gone))) + cover
  let gone = 0
  while (depth(gone) < 0 && gone < 0.3) gone += Math.max(0.0005, -depth(gone) * 0.8)
  return gone
}

/**
 * A muscle's cross-section: how far along the limb, between which angles (the first of them is at the
 * first fibre), and between which shares of the way to the skin, at the first fibre and, if they
 * differ, at the last. Where both shares are the same it is as thin as a tendon.
 */
type Section = readonly [
  along: number,
  first: number,
  last: number,
  inner: number,
  outer: number,
  innerLast?: number,
  outerLast?: number,
]

/** Places from the first fibre to the last, however many: as thin as a tendon. */
type Line = readonly Vec3[]

interface Belly extends Omit<MusclePart, 'fibres' | 'thick'> {
  readonly limb: Limb
  readonly origin: Line
  readonly sections: readonly (Section | Line)[]
  readonly insertion: Line
  /** How many fibres describe it. */
  readonly fibres?: number
  /** Half of the thickness at its ends, metres. */
  readonly ends?: readonly [origin: number, insertion: number]
}

const isSection = (row: Section | Line): row is Section => typeof row[0] === 'number'

/** A muscle that fills its part of each cross-section of a limb. */
export function belly({
  limb,
  origin,
  sections,
  insertion,
  fibres = 4,
  ends = [THIN, THIN],
  ...part
}: Belly): MusclePart {
  const rows = sections.map((row) => (isSection(row) ? rowOf(limb, row) : line(THIN, ...row)))
  return partThrough(fibres, [line(ends[0], ...origin), ...rows, line(ends[1], ...insertion)], part)
}

function rowOf({ at, reach }: Limb, [along, first, last, ...shares]: Section): Row {
  const [inner, outer, innerLast = inner, outerLast = outer] = shares
  const mix = (from: number, to: number, share: number) => from + (to - from) * share
  const degrees = (across: number) => mix(first, last, across)
  const half = (across: number) =>
    Math.max(
      THIN,
      ((mix(outer, outerLast, across) - mix(inner, innerLast, across)) / 2) *
        reach(along, degrees(across)),
    )
  return {
    half,
    at(across) {
      const outside = mix(outer, outerLast, across)
      const share = outside - half(across) / reach(along, degrees(across))
      return at(along, degrees(across), share)
    },
  }
}
