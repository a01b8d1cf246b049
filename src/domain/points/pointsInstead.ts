import type { Atlas } from '../atlas'
import { placesOf, type Route } from '../route/link'
import { codesOfGuide, guidesOfRegion } from './litPoints'

/** As many as can be read in one look. */
const MOST = 4

/**
 * The points to name where one is left out: others of the guide or region that the person came from,
 * or else of the guides that name it, first those that count it among their core points.
 *
 * @param offers whether a point is offered to the person
 */
export function pointsInstead(
  atlas: Atlas,
  code: string,
  from: Route | undefined,
  offers: (code: string) => boolean,
): string[] {
  const naming = atlas.guides
    .filter((guide) => guide.kind !== 'why-not' && codesOfGuide(guide).includes(code))
    .toSorted((a, b) => Number(b.corePoints.includes(code)) - Number(a.corePoints.includes(code)))
  const own =
    from?.kind === 'region'
      ? placesOf(from).flatMap(({ region }) => guidesOfRegion(atlas, region))
      : atlas.guides.filter(({ id }) => from?.kind === 'guide' && id === from.guide)
  const codes = (own.length > 0 ? own : naming).flatMap(codesOfGuide)
  return [...new Set(codes)].filter((other) => other !== code && offers(other)).slice(0, MOST)
}
