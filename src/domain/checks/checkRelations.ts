import type { DataProblem, Dataset } from '../dataset'
import type { Relation } from '../schema/relation'
import { unknownNames } from './unknownNames'

/** Every place, span, region and source that a relation names must exist. */
export function checkRelations(dataset: Dataset): DataProblem[] {
  const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  const known = {
    place: placesIn(dataset),
    span: idsOf(dataset.spans),
    region: idsOf(dataset.regions),
    source: idsOf(dataset.sources),
  }
  return dataset.relations.flatMap((relation) => {
    const at = `${namesIn(relation, 'place').join(', ')} (${relation.kind})`
    return (Object.keys(known) as (keyof typeof known)[]).flatMap((kind) =>
      unknownNames(
        known[kind],
        kind === 'place' ? 'landmark or point' : kind,
        'relations',
        at,
        namesIn(relation, kind),
      ),
    )
  })
}

/** Landmarks and points; a point of several spots also as `EX-UE7/1`, its first one. */
function placesIn({ landmarks, points }: Dataset): ReadonlySet<string> {
  return new Set([
    ...landmarks.map(({ id }) => id),
    ...points.flatMap(({ code, spots = [] }) => [code, ...spots.map((_, k) => `${code}/${k + 1}`)]),
  ])
}

/** The fields of a relation that name something, by what they name. */
const FIELDS = {
  place: /^(point|points|from|to|between|level|place)$/,
  span: /^(span|along)$/,
  region: /^regions$/,
  source: /^source$/,
}

function namesIn(relation: Relation, kind: keyof typeof FIELDS): string[] {
  const names = Object.entries(relation).flatMap(([field, value]) =>
    FIELDS[kind].test(field) ? (value as string | string[]) : [],
  )
  return kind === 'source' ? names.map((source) => source.replace(/ .*/, '')) : names
}
