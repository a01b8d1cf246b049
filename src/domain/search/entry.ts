import type { Route } from '../route/link'
import type { RedFlag } from '../schema/safety'
import type { Topic } from '../schema/search'

export type SearchKind =
  | 'danger'
  | 'topic'
  | 'guide'
  | 'region'
  | 'point'
  | 'channel'
  | 'muscle'
  | 'landmark'
  | 'care'
  | 'list'

/** The kind of a name that is not the entry's own. */
export type NameKind =
  /** Its name on the English page. */
  | 'english'
  /** An everyday name. */
  | 'people'
  /** The name of a region that a guide covers. */
  | 'covers'
  | 'simplified'
  | 'japanese'
  | 'korean'
  | 'alias'
  | 'book'
  /** What people call it; `of` is their language. */
  | 'said'
  /** A name in popular books. */
  | 'popular'
  /** A code in another system. */
  | 'code'
  | 'vietnamese'

/**
 * `of` is the id of the covered region, the alias in full with its text in brackets, or the language
 * of the people who say it.
 */
export type SearchName = readonly [name: string, kind?: NameKind, of?: string]

/** A thing that the search finds, with its names in English and every script. Shipped. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** The route it leads to; for a paired region or point, the left one. */
  readonly route: Route
  /** Index in the muscles of its region. */
  readonly nth?: number
  /** How soon a sign of danger needs a doctor. */
  readonly urgency?: RedFlag['urgency']
  /** Whether a sore muscle is as likely as that danger, if nothing else is typed. */
  readonly mayBeSore?: boolean
  /** What the atlas is not for; its route is the page to read instead. */
  readonly topic?: Topic
  readonly names: readonly SearchName[]
}

/** A name, and why it matches, if the label does not show it. */
export interface LocalisedName {
  readonly name: string
  readonly kind: SearchName[1]
  /** Told when it is shown: most names never are. */
  readonly why: () => string | undefined
  /** The language of the people who say it. */
  readonly said?: string
}

export interface LocalisedEntry {
  readonly kind: SearchKind
  readonly route: SearchEntry['route']
  readonly urgency?: RedFlag['urgency']
  readonly mayBeSore?: boolean
  readonly topic?: Topic
  readonly label: string
  /** What it is, in a few words; empty if its kind is enough. */
  readonly detail: string
  /** The names in the interface language, then those in every language. */
  readonly names: readonly LocalisedName[]
}
