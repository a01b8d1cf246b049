import type { DataProblem, Dataset } from '../dataset'

/** Each red flag belongs to places that exist, and each place has one that cannot wait. */
export function checkRedFlags({
  redFlags,
  regions,
}: Pick<Dataset, 'redFlags' | 'regions'>): DataProblem[] {
  const problemAt = (at: string, reason: string) => ({ file: 'red-flags.json', at, reason })
  const placesOf = (flag: Dataset['redFlags'][number]) =>
    flag.regions === 'everywhere' ? [] : flag.regions
  // What holds everywhere says nothing of a place, so it does not count as the place's own.
  const warned = new Set(
    redFlags.filter(({ urgency }) => urgency !== 'soon').flatMap((flag) => placesOf(flag)),
  )
  return [
    ...redFlags.flatMap((flag) => {
      const places = placesOf(flag)
      return [
        ...places
          .filter((place) => !regions.some(({ id }) => id === place))
          .map((place) => problemAt(`${flag.id}.regions`, `names an unknown region "${place}"`)),
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
