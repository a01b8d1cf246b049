import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'

/** The messages of one feature in one language, in the output format of `icu-minify/compile`. */
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>

/** No date formatter: messages contain no dates, and other code formats them with Intl. */
const formatters = {
  getPluralRules: madeOnce((...of) => new Intl.PluralRules(...of)),
  getNumberFormat: madeOnce((...of) => new Intl.NumberFormat(...of)),
} satisfies Partial<FormatOptions['formatters']> as FormatOptions['formatters']

/** Each Intl object takes 10 to 20 µs to create, and every number that is shown needs one. */
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
 * Converts compiled messages to the form that code uses: a message without parameters or tags
 * becomes a string, any other a function of its values.
 *
 * @param Bound the type of the result, from `types.ts`
 */
export function bindMessages<Bound>(language: string, messages: CompiledMessages): Bound {
  const bound = Object.entries(messages).map(([key, message]) => {
    if (typeof message === 'string') return [key, message]
    return [
      key,
      (values: Values) => {
        const formatted = format<ReactNode>(message, language, values as never, { formatters })
        return Array.isArray(formatted) ? createElement(Fragment, null, ...formatted) : formatted
      },
    ]
  })
  return Object.fromEntries(bound) as Bound
}
