import type { SpeltEntry } from './nameIndex'
import { numbersIn } from './numbers'

/** Extra points are also written without their first letters: "HN3"; "LE3" is the liver. */
const SHORT = /^EX-(?=(?:HN|UE|CA)\d)/

/** Without spaces, dots and hyphens, in lower case. */
const squeeze = (code: string): string =>
  numbersIn(code)
    .tokens.map(({ squeezed }) => squeezed)
    .join('')

/** The codes that are no letters of a channel with a number, by their squeezed form. */
export function specialCodes(entries: readonly SpeltEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ route, names }) => {
      if (route.kind !== 'point') return []
      const { code } = route
      const own = code.startsWith('EX-') ? [code, code.replace(SHORT, '')] : []
      const others = names.filter(({ kind }) => kind === 'code').map(({ name }) => name)
      return [...own, ...others].map((name): [string, string] => [squeeze(name), code])
    }),
  )
}
