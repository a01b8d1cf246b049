import type { DataProblem, Dataset } from '../dataset'
import type { Relation } from '../schema/relation'
import { unknownNames } from './unknownNames'

/** Checks that every landmark, point, span, region and source in a relation exists. */
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

/** Ids of landmarks and points; `EX-UE7/1` is the first spot of a point with several. */
function placesIn({ landmarks, points }: Dataset): ReadonlySet<string> {
  return new Set([
    ...landmarks.map(({ id }) => id),
    ...points.flatMap(({ code, spots = [] }) => [code, ...spots.map((_, k) => `${code}/${k + 1}`)]),
  ])
}

/** The fields of a relation that hold ids, by the kind of id. */
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
