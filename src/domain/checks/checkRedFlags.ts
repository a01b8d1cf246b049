import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'red-flags.json'

/** Each red flag belongs to places that exist, and each place has one that cannot wait. */
export function checkRedFlags({
  redFlags,
  regions,
}: Pick<Dataset, 'redFlags' | 'regions'>): DataProblem[] {
  const problemAt = (at: string, reason: string) => ({ file: FILE, at, reason })
  const placesOf = (flag: Dataset['redFlags'][number]) =>
    flag.regions === 'everywhere' ? [] : flag.regions
  const regionIds = new Set(regions.map(({ id }) => id))
  // What holds everywhere says nothing of a place, so it does not count as the place's own.
  const warned = new Set(
    redFlags.filter(({ urgency }) => urgency !== 'soon').flatMap((flag) => placesOf(flag)),
  )
  return [
    ...redFlags.flatMap((flag) => {
      const places = placesOf(flag)
      return [
        ...unknownNames(regionIds, 'region', FILE, `${flag.id}.regions`, places),
        ...places
          .filter((place, at) => places.indexOf(place) !== at)
          .map((place) => problemAt(`${flag.id}.regions`, `names "${place}" twice`)),
      ]
    }),
    ...regions
      .filter(({ id }) => !warned.has(id))
      .map(({ id }) => problemAt(id, 'no emergency or same-day flag belongs to this region')),
  ]
}
