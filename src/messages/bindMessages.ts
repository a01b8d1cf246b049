import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'

/** The messages of one feature in one language, as `icu-minify/compile` makes them. */
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>

/** Dates are told by Intl where they are needed: no message holds one. */
const formatters = {
  getPluralRules: (...of) => new Intl.PluralRules(...of),
  getNumberFormat: (...of) => new Intl.NumberFormat(...of),
} satisfies Partial<FormatOptions['formatters']> as FormatOptions['formatters']

type Values = Readonly<Record<string, string | number | ((chunks: ReactNode) => ReactNode)>>

/**
 * Messages as code reads them: plain text is a string, a message with parameters or tags a function
 * of their values.
 *
 * @param Bound their type, from `types.ts`
 */
export function bindMessages<Bound>(language: string, messages: CompiledMessages): Bound {
  const bound = Object.entries(messages).map(([key, message]) => {
    if (typeof message === 'string') return [key, message]
    return [
      key,
      (values: Values) => {
        const said = format<ReactNode>(message, language, values as never, { formatters })
        return Array.isArray(said) ? createElement(Fragment, null, ...said) : said
      },
    ]
  })
  return Object.fromEntries(bound) as Bound
}
