import type { Messages } from '@nanostores/i18n'

/** Forms of a message by how many there are, under the names of `Intl.PluralRules`. */
type CountForms = { readonly other: string; readonly [form: string]: string }

/** What a translation holds: every message, in the plain text that the English one was made from. */
export type Translated<Store extends Messages> = {
  readonly [Key in keyof ReturnType<Store['get']>]: ReturnType<Store['get']>[Key] extends string
    ? string
    : string | CountForms
}
