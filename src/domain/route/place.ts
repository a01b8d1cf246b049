import type { Atlas } from '../atlas'
import { isSide } from '../codes'
import type { Side } from '../schema/code'

/** A region of the skin on one side; of a pair of regions, 'midline' means both. */
export interface Place {
  readonly region: string
  readonly side: Side
}

/**
 * An exact spot on the skin, the same on every body: a sub-quad of the refined mesh, and the shares
 * of its two edges, 0 to 100.
 */
export interface Spot {
  readonly subQuad: number
  readonly u: number
  readonly v: number
}

/** A place that hurts. */
export interface SorePlace extends Place {
  /** How much, 0 to `MAX_STRENGTH`; undefined if the person has not said. */
  readonly strength?: number
  /** Exactly here, if the person marked it. */
  readonly spot?: Spot
}

/** As many sore places one list can serve. */
export const MAX_PLACES = 4

/** "As bad as can be" on the usual numeric rating scale for pain, which begins with 0. */
export const MAX_STRENGTH = 10

/** Whether the atlas has the region, with the side that is named. */
export function isKnownPlace(atlas: Pick<Atlas, 'region'>, { region: id, side }: Place): boolean {
  const region = atlas.region(id)
  return region !== undefined && (region.laterality === 'paired' || side === 'midline')
}

/** Writes "calf/left", with the strength and the exact spot if they are known: "calf/left~7@812.40.5". */
export const formatPlace = ({ region, side, strength, spot }: SorePlace): string =>
  `${region}/${side}${strength === undefined ? '' : `~${strength}`}${spot ? `@${formatSpot(spot)}` : ''}`

const formatSpot = ({ subQuad, u, v }: Spot): string => `${subQuad}.${u}.${v}`

/** Region and side; how much, up to `MAX_STRENGTH`; the spot. */
const WRITTEN = /^([\w-]+)\/(\w+)(?:~(10|\d))?(?:@(\d{1,6})\.(100|\d{1,2})\.(100|\d{1,2}))?$/

/** Reads what `formatPlace` writes. @returns undefined if the text is no place */
function parsePlace(text: string): SorePlace | undefined {
  const [, region, side, strength, subQuad, u, v] = WRITTEN.exec(text) ?? []
  if (!region || !isSide(side)) return undefined
  return {
    region,
    side,
    ...(strength && { strength: Number(strength) }),
    ...(subQuad && { spot: { subQuad: Number(subQuad), u: Number(u), v: Number(v) } }),
  }
}

/** Writes several places with "+" between them. */
export const formatPlaces = (places: readonly SorePlace[]): string =>
  places.map(formatPlace).join('+')

/**
 * Reads what `formatPlaces` writes; in the query of an address its "+" has become a space.
 *
 * @returns undefined unless each can be read, of each region one, at most `MAX_PLACES`
 */
export function parsePlaces(text: string): readonly SorePlace[] | undefined {
  const places = text.split(/[+ ]/).map(parsePlace)
  if (!places.every((place) => place !== undefined)) return undefined
  const regions = new Set(places.map(({ region }) => region))
  return regions.size === places.length && places.length <= MAX_PLACES ? places : undefined
}
