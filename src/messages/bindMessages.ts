import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'

/** The messages of one feature in one language, in the output format of `icu-minify/compile`. */
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>

/**
 * How numbers from 0 and below a million are counted and written in all our languages, as `messages.test.tsx` holds:
 * without Intl where it can be, whose first object takes 30 ms of the first view, and 100 on a phone. No
 * date formatter: messages contain no dates, and other code formats them with Intl.
 */
const formatters = {
  getPluralRules: () => ({ select: (number: number) => (number === 1 ? 'one' : 'other') }),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) => ({
    format: (number: number) =>
      /^\d{1,3}$/.test(String(number))
        ? String(number)
        : new Intl.NumberFormat(...of).format(number),
  }),
} as unknown as FormatOptions['formatters']

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
