import type { Side } from '../schema/code'
import type { SearchKind } from './entry'
import type { Spelling } from './match'
import type { IndexedName, NameIndex, SpeltEntry, SpeltName } from './nameIndex'
import { foundAs, isOwnName, KIND_RANK, type Ranked, type Ranking, SCATTERED } from './rank'

/** Maximum number of results that match only a part of the text. */
const MAX_PARTLY = 6
/** Some of the words can identify a place. For points they would give a wrong one. */
const KINDS: ReadonlySet<SearchKind> = new Set([
  'guide',
  'region',
  'channel',
  'muscle',
  'landmark',
  'care',
])
/** Short Latin words of other languages are words of the person's own: "main", "dos", "Hand". */
const MIN_FOREIGN = 5

interface Cover {
  readonly entry: SpeltEntry
  /**
   * The parts of the text, by index, that its names say: words, or characters. False for a word
   * that is only spelt nearly so.
   */
  readonly parts: Map<number, boolean>
  /** The longest of its names that is there. */
  name: SpeltName
}

/** What a word counts that is spelt nearly so. */
const NEARLY = 0.5
/** Of the text, so much must be known if no name stands in it whole. */
const MIN_SHARE = 0.6
/** Words of a name that a sentence may leave out. */
const SMALL = /^(?:.{1,3}|from|with)$/

/** Finds the places that a sentence speaks of: of each place, the names that stand in it whole. */
export function buildPartly(ranking: Ranking, { withAny, unspaced }: NameIndex) {
  const isForeign = ({ said, spelling }: SpeltName): boolean =>
    said !== undefined &&
    said !== 'en' &&
    !ranking.languages.includes(said) &&
    /^[a-z ]+$/.test(spelling.plain) &&
    spelling.all.length < MIN_FOREIGN

  return (query: Spelling, side: Side | undefined): Ranked[] => {
    const covers = new Map<SpeltEntry, Cover>()
    const cover = ({ entry, name }: IndexedName, parts: Iterable<readonly [number, boolean]>) => {
      const found = covers.get(entry) ?? { entry, parts: new Map<number, boolean>(), name }
      for (const [part, isExact] of parts)
        found.parts.set(part, isExact || found.parts.get(part) === true)
      if (name.spelling.all.length > found.name.spelling.all.length) found.name = name
      covers.set(entry, found)
    }
    const inText = withAny(query.words)
    const typed = new Set(query.plain.split(' ').flatMap((word) => [word, word.replace(/s$/, '')]))
    /** "Night cramps" is meant by "cramps at night", not by "hip pain at night". */
    const isAllThere = (
      { spelling: { words, plain } }: SpeltName,
      parts: ReadonlyMap<number, boolean>,
    ) =>
      parts.size >= words.length &&
      (plain.length === words.join(' ').length ||
        plain
          .split(' ')
          .every(
            (word) =>
              SMALL.test(word) ||
              words.some((telling) => word.startsWith(telling)) ||
              typed.has(word.replace(/s$/, '')),
          ))
    const isCandidate = ({ entry, name }: IndexedName) => KINDS.has(entry.kind) && !isForeign(name)
    for (const [indexed, parts] of inText)
      if (isCandidate(indexed) && isAllThere(indexed.name, parts)) cover(indexed, parts)
    for (const indexed of query.isUnspaced ? unspaced : []) {
      const { all } = indexed.name.spelling
      const start = query.all.indexOf(all)
      if (start >= 0 && isCandidate(indexed))
        cover(
          indexed,
          Array.from({ length: all.length }, (_, at) => [query.words.length + start + at, true]),
        )
    }
    // No name stands there whole: then the places whose names share a word with the text.
    const isWhole = covers.size > 0
    if (!isWhole)
      for (const [indexed, parts] of inText)
        if (isCandidate(indexed) && [...parts.values()].every(Boolean)) cover(indexed, parts)
    const lengthOf = (part: number) => query.words[part]?.length ?? 1
    const weightOf = ({ parts }: Cover) =>
      [...parts].reduce((sum, [part, isExact]) => sum + lengthOf(part) * (isExact ? 1 : NEARLY), 0)
    const greatest = Math.max(...[...covers.values()].map(weightOf), 1)
    if (!isWhole && greatest < MIN_SHARE * query.run.length) return []
    return [...covers.values()]
      .map((each): Ranked => {
        const { entry, name } = each
        const rank = SCATTERED + 3 * (1 - weightOf(each) / greatest) + KIND_RANK[entry.kind]
        // A guide has the names of all its regions: the region that has them itself is meant.
        const ofGuide = entry.kind === 'guide' && name.kind === 'covers' ? 0.3 : 0
        return {
          found: foundAs(entry, side, name.why()),
          rank: rank + ofGuide,
          byOwnName: isOwnName(name),
        }
      })
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, MAX_PARTLY)
  }
}
