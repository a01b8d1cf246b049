import type { Guide } from '../../domain/schema/region'

/** Splits points by what a guide says of their distance; those that it does not name are here. */
export function splitByReach(guide: Guide, codes: readonly string[]) {
  const distant = new Set(
    [...guide.corePoints, ...guide.furtherPoints]
      .filter(({ reach }) => reach === 'distant')
      .map(({ code }) => code),
  )
  return {
    here: codes.filter((code) => !distant.has(code)),
    elsewhere: codes.filter((code) => distant.has(code)),
  }
}
