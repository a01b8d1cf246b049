import type { LocalisedEntry, LocalisedName } from './entry'
import { isNearWord, type Spelling, spell } from './match'

/** A search entry with the comparison forms of its names. */
export interface SpeltEntry extends Omit<LocalisedEntry, 'names'> {
  readonly names: readonly SpeltName[]
}

export interface SpeltName extends LocalisedName {
  readonly spelling: Spelling
}

/** Finds the names that share words with a query. Written once, read for each letter typed. */
export interface NameIndex {
  readonly entries: readonly SpeltEntry[]
  /** By entry: its names in which every word of the query begins a word, or nearly does. */
  withAll(query: Spelling, near: boolean): ReadonlyMap<SpeltEntry, readonly SpeltName[]>
  /** The names that have a word of the query, by name: which words, and whether just so spelt. */
  withAny(words: readonly string[]): ReadonlyMap<IndexedName, ReadonlyMap<number, boolean>>
  /** The names in scripts without spaces. */
  readonly unspaced: readonly IndexedName[]
}

export interface IndexedName {
  readonly entry: SpeltEntry
  readonly name: SpeltName
}

export function buildNameIndex(localised: readonly LocalisedEntry[]): NameIndex {
  const entries = localised.map(
    ({ names, ...entry }): SpeltEntry => ({
      ...entry,
      names: names.map((name) => ({ ...name, spelling: spell(name.name) })),
    }),
  )
  const names = entries
    .filter(({ kind }) => kind !== 'danger' && kind !== 'topic')
    .flatMap((entry) => entry.names.map((name): IndexedName => ({ entry, name })))
  const byWord = new Map<string, Set<IndexedName>>()
  for (const indexed of names)
    for (const word of indexed.name.spelling.words)
      byWord.set(word, (byWord.get(word) ?? new Set()).add(indexed))
  const vocabulary = [...byWord.keys()]
  const unspaced = names.filter(({ name }) => name.spelling.isUnspaced)
  const byStart = grouped(names, ({ run }) => run.slice(0, 2))
  const byAll = grouped(names, ({ all }) => all)
  const byLength = grouped(names, ({ run }) => run.length)

  const namesWith = (is: (word: string) => boolean): Set<IndexedName> => {
    const found = new Set<IndexedName>()
    for (const word of vocabulary)
      if (is(word)) for (const n of byWord.get(word) ?? []) found.add(n)
    return found
  }
  /** The words of a name that a query word stands for. */
  const alike = (wanted: string): ReadonlySet<IndexedName> => {
    const exact = byWord.get(wanted)
    if (exact || /\p{N}/u.test(wanted)) return exact ?? new Set()
    return namesWith((word) => isNearWord(wanted, word))
  }
  const byEntry = (found: ReadonlySet<IndexedName>) => {
    const map = new Map<SpeltEntry, SpeltName[]>()
    for (const { entry, name } of found) {
      const own = map.get(entry)
      if (own) own.push(name)
      else map.set(entry, [name])
    }
    return map
  }

  return {
    entries,
    unspaced,
    withAll({ words, run, all, isUnspaced }, near) {
      const withWord = (wanted: string) =>
        namesWith(
          (word) =>
            (wanted.length > 1 ? word.startsWith(wanted) : word === wanted) ||
            (near && isNearWord(wanted, word)),
        )
      const [first, ...rest] = new Set(words)
      let found = first === undefined ? new Set<IndexedName>() : withWord(first)
      // A long text soon has a word that no name has with those before it.
      for (const wanted of rest) {
        if (found.size === 0) break
        const others = withWord(wanted)
        found = new Set([...found].filter((name) => others.has(name)))
      }
      const add = (others: Iterable<IndexedName> = [], is: (run: string) => boolean) => {
        for (const indexed of others) if (is(indexed.name.spelling.run)) found.add(indexed)
      }
      if (run.length > 1) add(byStart.get(run.slice(0, 2)), (other) => other.startsWith(run))
      add(byAll.get(all), () => true)
      if (isUnspaced) add(unspaced, (other) => other.includes(run))
      if (near)
        for (let length = run.length - 2; length <= run.length + 2; length++)
          add(byLength.get(length), (other) => isNearWord(run, other))
      return byEntry(found)
    },
    withAny(words) {
      const found = new Map<IndexedName, Map<number, boolean>>()
      const namesOf = new Map([...new Set(words)].map((word) => [word, alike(word)]))
      words.forEach((word, at) => {
        const isExact = byWord.has(word)
        for (const name of namesOf.get(word) ?? [])
          found.set(name, (found.get(name) ?? new Map()).set(at, isExact))
      })
      return found
    },
  }
}

function grouped<Key>(
  names: readonly IndexedName[],
  keyOf: (spelling: Spelling) => Key,
): ReadonlyMap<Key, readonly IndexedName[]> {
  const groups = new Map<Key, IndexedName[]>()
  for (const indexed of names) {
    const key = keyOf(indexed.name.spelling)
    const group = groups.get(key)
    if (group) group.push(indexed)
    else groups.set(key, [indexed])
  }
  return groups
}
