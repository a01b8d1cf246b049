import type { AtlasIndex, GuideSummary } from '../atlas'
import { channelOf, groupOf } from '../atlas'
import type { Place } from '../route/link'
import type { Side } from '../schema/code'
import { filterPoints } from './filterPoints'

/** Why a point is lit: the article names it, the facts add it, it lies there, or it is of the channel. */
export type LitBecause = 'article' | 'added' | 'here' | 'channel' | 'chosen'

/** Lit points by code. */
export type Lit = ReadonlyMap<string, LitBecause>

/** Points light on both sides; a list of one side leaves the other one dark. */
export const isOnShownSide = ({ side }: { readonly side: Side }, place: Place): boolean =>
  place.kind !== 'points' || place.filter.side === undefined || place.filter.side === side

/** The guides that a skin region opens, its own best one first. */
export function guidesOfRegion(index: AtlasIndex, region: string): GuideSummary[] {
  return index.guides
    .filter(({ regions }) => regions.includes(region))
    .toSorted((a, b) => a.regions.indexOf(region) - b.regions.indexOf(region))
}

/** The points that lie in a skin region, in channel order. */
export const pointsOfRegion = (index: AtlasIndex, region: string): string[] =>
  index.points.filter(({ regions }) => regions.includes(region)).map(({ code }) => code)

/**
 * Which points a place lights.
 *
 * @param from where the person came from; a point keeps the light of its region, guide or channel
 */
export function litPoints(index: AtlasIndex, place: Place, from?: Place): Lit {
  const lit = new Map<string, LitBecause>()
  const light = (codes: readonly string[], because: LitBecause) => {
    for (const code of codes) if (!lit.has(code)) lit.set(code, because)
  }
  const lightGuide = (guide: GuideSummary | undefined) => {
    light(guide?.article ?? [], 'article')
    light(guide?.added ?? [], 'added')
  }
  switch (place.kind) {
    case 'region':
      lightGuide(guidesOfRegion(index, place.region)[0])
      light(pointsOfRegion(index, place.region), 'here')
      break
    case 'guide':
      lightGuide(index.guides.find(({ id }) => id === place.guide))
      break
    case 'channel':
      light(
        index.points.filter(({ code }) => groupOf(code) === place.channel).map(({ code }) => code),
        'channel',
      )
      break
    case 'points':
      light(
        filterPoints(index, place.filter).map(({ code }) => code),
        'channel',
      )
      break
    case 'channels':
      light(
        index.points.filter(({ code }) => channelOf(code)).map(({ code }) => code),
        'channel',
      )
      break
    case 'point':
      if (from && from.kind !== 'point')
        for (const [code, why] of litPoints(index, from)) lit.set(code, why)
      light([place.code], 'chosen')
      break
  }
  return lit
}
