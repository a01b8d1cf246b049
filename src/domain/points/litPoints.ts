import type { Atlas, GuideSummary } from '../atlas'
import { channelOf } from '../atlas'
import type { Route } from '../route/link'
import type { Advise } from '../safety/advice'
import { pointsOfChannel } from './channelWalk'
import { filterPoints } from './pointFilter'

/**
 * Why a point is highlighted ("lit"): a guide names it as core or further point, it lies in the
 * region, it is in the listed channel or list, or it is the chosen point itself.
 */
export type LitReason = 'core' | 'further' | 'here' | 'channel' | 'chosen'

/** By point code: why the point is highlighted. */
export type Lit = ReadonlyMap<string, LitReason>

/** The guides that open from a skin region, the best match first. */
export function guidesOfRegion(atlas: Atlas, region: string): GuideSummary[] {
  return atlas.guides
    .filter(({ regions }) => regions.includes(region))
    .toSorted((a, b) => a.regions.indexOf(region) - b.regions.indexOf(region))
}

/** The core points of a guide, then its further points. */
export const codesOfGuide = ({
  corePoints,
  furtherPoints,
}: Pick<GuideSummary, 'corePoints' | 'furtherPoints'>): string[] => [
  ...corePoints,
  ...furtherPoints,
]

/** The points that lie in a skin region, in channel order. */
export const pointsOfRegion = (atlas: Atlas, region: string): string[] =>
  atlas.points.filter(({ regions }) => regions.includes(region)).map(({ code }) => code)

/**
 * The points that are highlighted on a route.
 *
 * @param from where the person came from; a point keeps the light of its region, guide or channel
 * @param advise for the person, who sees what they may press in a list of what may be pressed
 */
export function litPoints(atlas: Atlas, route: Route, from?: Route, advise?: Advise): Lit {
  const lit = new Map<string, LitReason>()
  const light = (codes: readonly string[], because: LitReason) => {
    for (const code of codes) if (!lit.has(code)) lit.set(code, because)
  }
  const lightGuide = (guide: GuideSummary | undefined) => {
    light(guide?.corePoints ?? [], 'core')
    light(guide?.furtherPoints ?? [], 'further')
  }
  switch (route.kind) {
    case 'region':
      lightGuide(guidesOfRegion(atlas, route.region)[0])
      light(pointsOfRegion(atlas, route.region), 'here')
      break
    case 'guide':
      lightGuide(atlas.guide(route.guide))
      break
    case 'channel':
      light(
        pointsOfChannel(atlas, route.channel).map(({ code }) => code),
        'channel',
      )
      break
    case 'points':
      light(
        filterPoints(atlas, route.filter, advise).map(({ code }) => code),
        'channel',
      )
      break
    case 'channels':
      light(
        atlas.points.filter(({ code }) => channelOf(code)).map(({ code }) => code),
        'channel',
      )
      break
    case 'sheet':
      light(
        (route.items ?? []).map(({ code }) => code),
        'core',
      )
      break
    case 'point':
      if (from && from.kind !== 'point')
        for (const [code, why] of litPoints(atlas, from, undefined, advise)) lit.set(code, why)
      light([route.code], 'chosen')
      break
  }
  return lit
}
