import type { Place } from '../link'

/** What can be found, in the order in which equally good answers are listed. */
export const SEARCH_KINDS = [
  'guide',
  'region',
  'point',
  'channel',
  'muscle',
  'landmark',
  'care',
  'list',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/**
 * A name of something that can be found, and what to say of it where it is not its own name. What
 * ends in a colon goes on with the name.
 */
export type SearchName = readonly [name: string, why?: string]

/** Something that can be found; shipped apart from the first view. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Where it leads; of a pair the left one. */
  readonly place: Place
  readonly label: string
  /** What it is, in a few words; empty where the kind says it. */
  readonly detail: string
  readonly names: readonly SearchName[]
}
