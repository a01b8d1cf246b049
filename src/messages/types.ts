import type english from './en.json'
import type { Parameters } from './parameters'

type English = typeof english

/** The messages of a feature as code reads them: plain text, or a function of its parameters. */
export type MessagesOf<Feature extends keyof English> = {
  readonly [Key in keyof English[Feature]]: Feature extends keyof Parameters
    ? Key extends keyof Parameters[Feature]
      ? Parameters[Feature][Key]
      : string
    : string
}

/** All messages of a language. */
export type Messages = { readonly [Feature in keyof English]: MessagesOf<Feature> }
