import { careTopics } from '../care/care'
import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'search.json'

/** Checks that the words for the search belong to things that exist, and name no code twice. */
export function checkSearch(dataset: Dataset): DataProblem[] {
  const { search, points, regions, guides, redFlags, sources, care } = dataset
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
  const codes = new Set(points.map(({ code }) => code))
  const names = search.codes.map(({ name }) => name)
  const check = (known: ReadonlySet<string>, kind: string, at: string, used: readonly string[]) =>
    unknownNames(known, kind, FILE, at, used)
  return [
    ...check(
      codes,
      'point',
      'codes',
      search.codes.map(({ code }) => code),
    ),
    ...check(
      codes,
      'point',
      'points',
      search.points.map(({ code }) => code),
    ),
    ...check(
      ids(regions),
      'region',
      'places',
      search.places.map(({ region }) => region),
    ),
    ...check(
      ids(guides),
      'guide',
      'guides',
      search.guides.map(({ guide }) => guide),
    ),
    ...check(ids(careTopics(care)), 'care page', 'topics', [
      ...search.topics.flatMap((topic) => topic.care ?? []),
      ...search.pages.map(({ care: page }) => page),
    ]),
    ...check(
      ids(redFlags),
      'red flag',
      'signs',
      search.signs.flatMap((sign) => ('flag' in sign ? sign.flag : [])),
    ),
    ...check(ids(sources), 'source', 'points', [
      ...search.points.flatMap(({ source }) => source ?? []),
      ...search.codes.map(({ source }) => source),
    ]),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((at) => ({ file: FILE, at, reason: 'stands there twice' })),
  ]
}
