import type { DataProblem, Dataset } from '../dataset'
import { CONDITION_IDS } from '../safety/conditions'

interface Known {
  readonly region: ReadonlySet<string>
  readonly source: ReadonlySet<string>
}

/** Each condition stands there once, and its rules name what exists. */
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
