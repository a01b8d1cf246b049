import type { Atlas, GuideSummary } from '../atlas'
import { channelOf } from '../atlas'
import { pick } from '../lookup'
import { placesOf, type Route } from '../route/link'
import type { SorePlace } from '../route/place'
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
 * The points to show for skin regions: those of the first guide of each, in turn, then the others in
 * them. Where a guide says that nothing is pressed, only its own. Never what the first guide of one
 * of them leaves out, and of what the others leave out only points of a first guide.
 */
export function codesOfRegions(atlas: Atlas, regions: readonly string[]): string[] {
  const guides = regions.map((region) => guidesOfRegion(atlas, region))
  const firsts = guides.flatMap(([first]) => first ?? [])
  const others = regions.filter((_, at) => guides[at]?.[0]?.kind !== 'why-not')
  return [
    ...new Set([
      ...without(firsts, inTurn(firsts.map(codesOfGuide))),
      ...without(guides.flat(), inTurn(others.map((region) => pointsOfRegion(atlas, region)))),
    ]),
  ]
}

/** The codes that none of the guides leaves out. */
const without = (guides: readonly GuideSummary[], codes: readonly string[]): string[] =>
  codes.filter((code) => !guides.some(({ notOffered }) => notOffered?.includes(code)))

/** The first of each list, then the second of each, and so on, without repeats. */
export function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const rounds = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []))
  return [...new Set(rounds.flat())]
}

/** The places of a route, what hurts more first; those without a strength follow as they were added. */
export const strongestFirst = (route: Route): readonly SorePlace[] =>
  placesOf(route).toSorted((a, b) => (b.strength ?? -1) - (a.strength ?? -1))

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
    case 'region': {
      const regions = strongestFirst(route).map(({ region }) => region)
      const guides = regions.flatMap((region) => guidesOfRegion(atlas, region)[0] ?? [])
      const codes = codesOfRegions(atlas, regions)
      light(inTurn(guides.map(({ corePoints }) => corePoints)), 'core')
      light(inTurn(guides.map(({ furtherPoints }) => furtherPoints)), 'further')
      // What the guide of another place leaves out.
      for (const code of lit.keys()) if (!codes.includes(code)) lit.delete(code)
      light(codes, 'here')
      break
    }
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
