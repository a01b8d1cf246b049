import type { AtlasIndex, PointSummary } from './atlas'
import { bladderCodeOfOlder } from './bladderNumbers'
import { lettersOf } from './crosswalk'
import type { Place } from './link'
import { sideFor } from './sides'

export interface Found {
  readonly place: Place
  readonly label: string
  /** Why it answers, or what it is. */
  readonly hint: string
}

interface Ranked extends Found {
  readonly rank: number
}

const LIMIT = 12

/** Lower case, no tone marks, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How well words answer a query: 0 the very word, 1 its start, 2 inside; undefined not at all. */
function rankOf(query: string, words: readonly string[]): number | undefined {
  const ranks = words.map(plain).flatMap((word) => {
    if (word === query) return [0]
    if (word.startsWith(query)) return [1]
    return ` ${word}`.includes(` ${query}`) ? [2] : []
  })
  return ranks.length > 0 ? Math.min(...ranks) : undefined
}

/**
 * Guides, skin regions, channels and points that answer what a person typed, the best first.
 *
 * @param isOffered whether a point is one to press; those that are not come last
 */
export function findPlaces(
  index: AtlasIndex,
  typed: string,
  isOffered: (code: string) => boolean = () => true,
): Found[] {
  const query = plain(typed)
  if (query === '') return []
  return [
    ...findPoints(index, query).map((found) => orLast(found, isOffered)),
    ...findGuides(index, query),
    ...findRegions(index, query),
    ...findChannels(index, query),
  ]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, LIMIT)
    .map(({ place, label, hint }) => ({ place, label, hint }))
}

const LAST = 100

const orLast = (found: Ranked, isOffered: (code: string) => boolean): Ranked =>
  found.place.kind === 'point' && !isOffered(found.place.code)
    ? { ...found, rank: found.rank + LAST }
    : found

function findGuides({ guides, regions }: AtlasIndex, query: string): Ranked[] {
  return guides.flatMap(({ id, name, articleName, regions: ids }) => {
    // What people call the guide's own first region also names the guide.
    const main = regions.find((region) => region.id === ids[0])
    const own = rankOf(query, [name, articleName])
    const near = rankOf(query, main ? [main.name, ...main.aliases] : [])
    const rank = own ?? (near === undefined ? undefined : near + 0.5)
    if (rank === undefined) return []
    return [{ place: { kind: 'guide', guide: id }, label: name, hint: 'Guide', rank }]
  })
}

function findRegions({ regions }: AtlasIndex, query: string): Ranked[] {
  return regions.flatMap(({ id, name, aliases, laterality, part }) => {
    const rank = rankOf(query, [name, ...aliases]) ?? rankOf(query, [part])
    if (rank === undefined) return []
    const place = { kind: 'region', region: id, side: sideFor(laterality) } as const
    return [{ place, label: name, hint: 'On the body', rank: rank + 0.25 }]
  })
}

function findChannels({ meridians, crosswalk }: AtlasIndex, query: string): Ranked[] {
  return meridians.flatMap(({ code, name, pinyin, otherNames }) => {
    const rank = rankOf(query, [
      name,
      code,
      pinyin,
      ...otherNames,
      ...lettersOf(crosswalk, code).map((l) => l.letters),
    ])
    if (rank === undefined) return []
    return [
      {
        place: { kind: 'channel', channel: code },
        label: name,
        hint: 'Channel',
        rank: rank + 0.75,
      },
    ]
  })
}

function findPoints(index: AtlasIndex, query: string): Ranked[] {
  const found = new Map<string, Ranked>()
  const add = (point: PointSummary | undefined, rank: number, hint?: string) => {
    if (!point || (found.get(point.code)?.rank ?? Number.POSITIVE_INFINITY) <= rank) return
    found.set(point.code, {
      place: { kind: 'point', code: point.code, side: sideFor(point.laterality) },
      label: `${point.code} ${point.pinyin}`,
      hint: hint ?? point.english,
      rank,
    })
  }
  const byCode = new Map(index.points.map((point) => [point.code, point]))
  for (const { code, number, written } of readCode(index, query)) {
    add(byCode.get(`${code}${number}`), 0)
    const older = code === 'BL' ? bladderCodeOfOlder(number) : undefined
    if (older) add(byCode.get(older), 0.1, `${written} in books with the older numbering`)
  }
  for (const point of index.points) {
    const names = [point.code, point.pinyin, point.english, point.traditional]
    const rank = rankOf(query, names) ?? rankOf(query.replaceAll(' ', ''), names)
    // Typing "s" should not bury the guides under points.
    if (rank !== undefined && query.length > 1) add(point, rank + 0.5)
  }
  return [...found.values()]
}

/** Reads "bladder 47", "UB23" or "St. 36" as channels and a number; letters may be ambiguous. */
function readCode({ meridians, crosswalk }: AtlasIndex, query: string) {
  const match = /^(3e|\D+?)\s?(\d{1,2})$/.exec(query)
  if (!match) return []
  const [, word = '', digits] = match
  const number = Number(digits)
  return meridians
    .filter(({ code, name, otherNames }) =>
      [
        code,
        name.replace(/ (channel|vessel)$/i, ''),
        ...lettersOf(crosswalk, code).map((l) => l.letters),
        ...otherNames,
      ].some((each) => plain(each) === word),
    )
    .map(({ code, name }) => ({
      code,
      number,
      written: `${name.replace(/ channel$/, '')} ${number}`,
    }))
}
