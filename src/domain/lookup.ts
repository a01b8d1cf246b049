/** Finds an entry by its key; undefined finds nothing. */
export type Lookup<Entry> = (key: string | undefined) => Entry | undefined

/** Looks entries up by a field. The map is built at the first call: an unused lookup is free. */
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

/** The entries of the given keys in the same order, without unknown keys. */
export const pick = <Entry>(find: Lookup<Entry>, keys: readonly string[] = []): Entry[] =>
  keys.flatMap((key) => find(key) ?? [])
