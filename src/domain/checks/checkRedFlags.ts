import type { DataProblem, Dataset } from '../dataset'
import { CONDITION_IDS } from '../safety/conditions'

/** Checks that flags name known regions, and that each region has an urgent flag of its own. */
export function checkRedFlags({
  redFlags,
  regions,
}: Pick<Dataset, 'redFlags' | 'regions'>): DataProblem[] {
  const problemAt = (at: string, reason: string) => ({ file: 'red-flags.json', at, reason })
  const placesOf = (flag: Dataset['redFlags'][number]) =>
    flag.regions === 'everywhere' ? [] : flag.regions
  // A flag for 'everywhere' does not count as a region's own.
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
          .filter((place, index) => places.indexOf(place) !== index)
          .map((place) => problemAt(`${flag.id}.regions`, `names "${place}" twice`)),
      ]
    }),
    ...regions
      .filter(({ id }) => !warned.has(id))
      .map(({ id }) => problemAt(id, 'no emergency or same-day flag belongs to this region')),
  ]
}

interface Known {
  readonly region: ReadonlySet<string>
  readonly source: ReadonlySet<string>
}

/** Checks that each condition occurs once and uses known ids. */
export function checkConditions({ conditions }: Dataset, known: Known): DataProblem[] {
  const problemAt = (at: string, reason: string) => ({ file: 'conditions.json', at, reason })
  const counts = CONDITION_IDS.map((id) => ({
    id,
    count: conditions.filter((condition) => condition.id === id).length,
  }))
  return [
    ...counts.flatMap(({ id, count }) =>
      count === 1 ? [] : [problemAt(id, count === 0 ? 'is missing' : 'stands there twice')],
    ),
    ...conditions.flatMap(({ id, sources, rules }) => [
      ...sources
        .filter((source) => !known.source.has(source))
        .map((source) => problemAt(`${id}.sources`, `names an unknown source "${source}"`)),
      ...rules
        .flatMap(({ where }) => (typeof where === 'string' ? [] : (where.regions ?? [])))
        .filter((region) => !known.region.has(region))
        .map((region) => problemAt(`${id}.rules`, `names an unknown region "${region}"`)),
    ]),
  ]
}
