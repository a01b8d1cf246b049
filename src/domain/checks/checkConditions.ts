import type { DataProblem, Dataset } from '../dataset'
import { CONDITION_IDS } from '../safety/conditions'
import { unknownNames } from './unknownNames'

const FILE = 'conditions.json'

interface Known {
  readonly region: ReadonlySet<string>
  readonly source: ReadonlySet<string>
}

/** Each condition stands there once, and its rules name what exists. */
export function checkConditions({ conditions }: Dataset, known: Known): DataProblem[] {
  const counts = CONDITION_IDS.map((id) => ({
    id,
    count: conditions.filter((condition) => condition.id === id).length,
  }))
  return [
    ...counts.flatMap(({ id, count }) =>
      count === 1
        ? []
        : [{ file: FILE, at: id, reason: count === 0 ? 'is missing' : 'stands there twice' }],
    ),
    ...conditions.flatMap(({ id, sources, rules }) => {
      const regions = rules.flatMap(({ where }) =>
        typeof where === 'string' ? [] : (where.regions ?? []),
      )
      return [
        ...unknownNames(known.source, 'source', FILE, `${id}.sources`, sources),
        ...unknownNames(known.region, 'region', FILE, `${id}.rules`, regions),
      ]
    }),
  ]
}
