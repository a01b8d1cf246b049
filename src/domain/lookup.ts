/** Finds an entry by its key; no key finds nothing. */
export type Lookup<Entry> = (key: string | undefined) => Entry | undefined

/**
 * Entries by a key of theirs. The map is made at the first question, so that a lookup costs nothing
 * until it is used.
 */
export function lookup<Key extends string, Entry extends { readonly [key in Key]: string }>(
  entries: readonly Entry[],
  key: Key,
): Lookup<Entry> {
  let map: Map<string | undefined, Entry> | undefined
  return (wanted) => {
    map ??= new Map(entries.map((entry) => [entry[key], entry]))
    return map.get(wanted)
  }
}

/** The entries of the keys that are known, in their order. */
export const pick = <Entry>(find: Lookup<Entry>, keys: readonly string[] = []): Entry[] =>
  keys.flatMap((key) => find(key) ?? [])
