import type { Guide } from '../../domain/schema/region'

/** The points of a place, by where they lie; each list is shown in its order. */
export interface PointsByPlace {
  readonly here: readonly string[]
  /** Beside the place, or round it if nothing is pressed in it. */
  readonly nearby: readonly string[]
  /** Far from it: the guide calls them distant. */
  readonly elsewhere: readonly string[]
}

/**
 * Splits points by what a guide says of their distance; those that it does not name are here.
 *
 * @param within the points that lie where the person pointed, if they did, the nearest first; what
 *   else is not distant is near by
 */
export function splitByReach(
  guide: Guide,
  codes: readonly string[],
  within?: readonly string[],
): PointsByPlace {
  const distant = new Set(
    [...guide.corePoints, ...guide.furtherPoints]
      .filter(({ reach }) => reach === 'distant')
      .map(({ code }) => code),
  )
  const near = within ?? codes.filter((code) => !distant.has(code))
  const here = guide.kind === 'why-not' ? [] : near
  const others = codes.filter((code) => !here.includes(code))
  return {
    here,
    nearby: others.filter((code) => !distant.has(code)),
    elsewhere: others.filter((code) => distant.has(code)),
  }
}
