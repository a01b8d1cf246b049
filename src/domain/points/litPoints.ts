import type { Atlas, GuideSummary } from '../atlas'
import { channelOf } from '../atlas'
import { pick } from '../lookup'
import type { Route } from '../route/link'
import type { Advise } from '../safety/advice'
import type { Region } from '../schema/region'
import { pointsOfChannel } from './channelWalk'
import { filterPoints } from './pointFilter'

/**
 * Why a point is highlighted ("lit"): a guide names it as core or further point, it lies in the
 * region or over the muscle, it is in the listed channel or list, or it is the chosen point itself.
 */
export type LitReason = 'core' | 'further' | 'here' | 'channel' | 'chosen'

/** By point code: why the point is highlighted. */
export type Lit = ReadonlyMap<string, LitReason>

/** The guides that a skin region opens, the one that a person expects there first. */
export const guidesOfRegion = (atlas: Atlas, region: string): GuideSummary[] =>
  pick(atlas.guide, atlas.region(region)?.guides)

/** The ids of the skin regions that open a guide, from head to foot. */
export const regionsOfGuide = (
  { regions }: { readonly regions: readonly Pick<Region, 'id' | 'guides'>[] },
  guide: string,
): string[] => regions.filter(({ guides }) => guides.includes(guide)).map(({ id }) => id)

/** The core points of a guide, then its further points. */
export const codesOfGuide = ({
  corePoints,
  furtherPoints,
}: Pick<GuideSummary, 'corePoints' | 'furtherPoints'>): string[] => [
  ...corePoints,
  ...furtherPoints,
]

/** The points that lie in a skin region, in channel order. */
const pointsOfRegion = (atlas: Atlas, region: string): string[] =>
  atlas.points.filter(({ regions }) => regions.includes(region)).map(({ code }) => code)

/**
 * The points to show for a skin region: those of its first guide, then the others in the region.
 * Where a guide says that nothing is pressed, only its own; and never what a guide of the region
 * leaves out.
 */
export function codesOfRegion(atlas: Atlas, region: string): string[] {
  const guides = guidesOfRegion(atlas, region)
  const [first] = guides
  const own = first ? codesOfGuide(first) : []
  if (first?.kind === 'why-not') return own
  const leftOut = new Set(guides.flatMap(({ notOffered = [] }) => notOffered))
  const others = pointsOfRegion(atlas, region).filter((code) => !leftOut.has(code))
  return [...new Set([...own, ...others])]
}

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
      light(codesOfRegion(atlas, route.region), 'here')
      break
    case 'guide':
      lightGuide(atlas.guide(route.guide))
      break
    case 'muscle':
      light(atlas.muscle?.(route.muscle)?.points ?? [], 'here')
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
