import type { Atlas } from '../atlas'
import { koreanLatin, koreanVariants, romaji } from './eastAsian'
import type { Spelling } from './match'
import type { SpeltEntry } from './nameIndex'
import { normalise } from './normalise'
import { initialsOf, olderSpellings, syllables } from './romanise'

/** How a point is found by more than the names that it has in the data. */
export interface PointNames {
  /** The points with a derived spelling: "tsu san li", "goukoku", "хэ-гу". */
  spelt(query: Spelling): readonly SpeltEntry[]
  /** The points whose pinyin begins with these letters: "zsl". */
  withInitials(query: Spelling): readonly SpeltEntry[]
  /** The points whose whole name stands in the text, the longest name first. */
  inside(query: Spelling): readonly NamedPoint[]
}

interface NamedPoint {
  readonly entry: SpeltEntry
  /** The name, as compared. */
  readonly run: string
  readonly why: () => string | undefined
}

/** Longest name of a point, in words. */
const MAX_WORDS = 6
/** A single Latin word this short is no name in a sentence. */
const MIN_LATIN = 5

/**
 * @param entries the points
 * @param places words of places: a name of such words alone ("Knee Joint") is none in a sentence
 */
export function buildPointNames(
  atlas: Atlas,
  entries: readonly SpeltEntry[],
  places: ReadonlySet<string>,
): PointNames {
  const names = new Map<string, NamedPoint[]>()
  for (const entry of entries) {
    for (const { spelling, why, kind } of entry.names) {
      if (kind === 'code' || /\d/.test(spelling.all)) continue
      if (spelling.words.every((word) => places.has(word))) continue
      if (spelling.isUnspaced ? [...spelling.all].length < 2 : spelling.all.length < MIN_LATIN)
        continue
      if (!names.get(spelling.all)?.some((named) => named.entry === entry))
        put(names, spelling.all, { entry, run: spelling.all, why })
    }
  }

  /** Derived at the first name that needs it: most texts do not. */
  let derivedNames: Derived | undefined
  const derived = () => {
    derivedNames ??= derive(atlas, entries)
    return derivedNames
  }

  return {
    spelt: ({ all }) => derived().spellings.get(all) ?? [],
    withInitials: ({ all }) =>
      /^[a-z]{2,6}$/.test(all) ? (derived().initials.get(all) ?? []) : [],
    inside(query) {
      const runs = query.isUnspaced
        ? parts([...query.all], MAX_RUN)
        : parts(query.plain.split(' '), MAX_WORDS)
      const found = runs.flatMap((run) => names.get(run) ?? [])
      // 肩中俞 has 中俞 inside: a name within a longer one is none.
      return found
        .filter(({ run }) => !found.some((other) => other.run !== run && other.run.includes(run)))
        .toSorted((a, b) => b.run.length - a.run.length)
    },
  }
}

const MAX_RUN = 8

/** All runs of neighbouring parts, up to a length. */
function parts(all: readonly string[], longest: number): string[] {
  return [
    ...new Set(
      all.flatMap((_, start) =>
        Array.from({ length: Math.min(longest, all.length - start) }, (_unused, extra) =>
          all.slice(start, start + extra + 1).join(''),
        ),
      ),
    ),
  ]
}

interface Derived {
  readonly spellings: ReadonlyMap<string, readonly SpeltEntry[]>
  readonly initials: ReadonlyMap<string, readonly SpeltEntry[]>
}

function derive(atlas: Atlas, entries: readonly SpeltEntry[]): Derived {
  const spelt = new Map<string, SpeltEntry[]>()
  const initials = new Map<string, SpeltEntry[]>()
  for (const entry of entries) {
    const point = entry.route.kind === 'point' ? atlas.point(entry.route.code) : undefined
    if (!point) continue
    const parts = syllables(point.pinyin, [...(point.simplified ?? point.traditional)].length)
    if (parts) put(initials, initialsOf(parts), entry)
    // Older names have spellings too: Renzhong for Shuigou.
    const others = entry.names.flatMap(({ name, kind }) =>
      kind === 'alias' && /^[A-Z][a-z]{4,}$/.test(name)
        ? [2, 3, 4].flatMap((count) => [syllables(name, count) ?? []].filter((s) => s.length > 0))
        : [],
    )
    const hangul = point.korean ?? ''
    const spellings = [
      ...(parts ? olderSpellings(parts) : []),
      ...others.flatMap(olderSpellings),
      ...romaji(point.japanese ?? ''),
      ...[hangul, ...koreanVariants(hangul)].flatMap((name) => [name, koreanLatin(name)]),
    ]
    for (const spelling of spellings) {
      const key = normalise(spelling).replaceAll(' ', '')
      if (key !== '') put(spelt, key, entry)
    }
  }
  return { spellings: spelt, initials }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list && !list.includes(value)) list.push(value)
  else if (!list) map.set(key, [value])
}
