import type { Route } from '../route/link'

/** What can be found, in the order in which equally good answers are listed. */
const SEARCH_KINDS = [
  'danger',
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

/** What a name is, where it is not the entry's own. */
export type NameKind =
  /** What it is called where the page is in English. */
  | 'english'
  /** What people say for it. */
  | 'people'
  /** A name of a region that it covers. */
  | 'covers'
  | 'simplified'
  | 'japanese'
  | 'korean'
  | 'alias'
  | 'book'

/** `of` is the covered region's id, or the alias with all that is said of it. */
export type SearchName = readonly [name: string, kind?: NameKind, of?: string]

/** Something that can be found, by its names in English and in every script; shipped. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Where it leads; of a pair the left one. */
  readonly route: Route
  /** Which of its region's muscles it is. */
  readonly nth?: number
  readonly names: readonly SearchName[]
}

/** A name, and why it answers where the label does not say it. */
export interface LocalisedName {
  readonly name: string
  readonly kind: SearchName[1]
  readonly why: string | undefined
}

/** An entry in the language of the index. */
export interface LocalisedEntry {
  readonly kind: SearchKind
  readonly route: SearchEntry['route']
  readonly label: string
  /** What it is, in a few words; empty where the kind says it. */
  readonly detail: string
  /** Those in the index's language, then those of every language. */
  readonly names: readonly LocalisedName[]
}
