import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'red-flags.json'

/** Checks that flags name known regions, and that each region has an urgent flag of its own. */
export function checkRedFlags({
  redFlags,
  regions,
}: Pick<Dataset, 'redFlags' | 'regions'>): DataProblem[] {
  const problemAt = (at: string, reason: string) => ({ file: FILE, at, reason })
  const placesOf = (flag: Dataset['redFlags'][number]) =>
    flag.regions === 'everywhere' ? [] : flag.regions
  const regionIds = new Set(regions.map(({ id }) => id))
  // A flag for 'everywhere' does not count as a region's own.
  const warned = new Set(
    redFlags.filter(({ urgency }) => urgency !== 'soon').flatMap((flag) => placesOf(flag)),
  )
  return [
    ...redFlags.flatMap((flag) => {
      const places = placesOf(flag)
      return [
        ...unknownNames(regionIds, 'region', FILE, `${flag.id}.regions`, places),
        ...places
          .filter((place, index) => places.indexOf(place) !== index)
          .map((place) => problemAt(`${flag.id}.regions`, `names "${place}" twice`)),
      ]
    }),
    ...regions
      .filter(({ id }) => !warned.has(id))
      .map(({ id }) => problemAt(id, 'no emergency or same-day flag belongs to this region')),
  ]
}
