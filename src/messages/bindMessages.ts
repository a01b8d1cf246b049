import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'

/** The messages of one feature in one language, as `icu-minify/compile` makes them. */
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>

/** Dates are told by Intl where they are needed: no message holds one. */
const formatters = {
  getPluralRules: madeOnce((...of) => new Intl.PluralRules(...of)),
  getNumberFormat: madeOnce((...of) => new Intl.NumberFormat(...of)),
} satisfies Partial<FormatOptions['formatters']> as FormatOptions['formatters']

/** Intl's objects are dear to make: 10 to 20 µs each, at every number that is shown. */
function madeOnce<Options, Made>(
  make: (language?: string | string[], options?: Options) => Made,
): typeof make {
  const made = new Map<string, Made>()
  return (...of) => {
    const key = JSON.stringify(of)
    const known = made.get(key) ?? make(...of)
    made.set(key, known)
    return known
  }
}

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
