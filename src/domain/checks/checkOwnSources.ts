import type { DataProblem } from '../dataset'
import type { Source } from '../schema/safety'

export const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

/**
 * Checks sources that stand apart from the common ones, because only one kind of entry names them:
 * each stands there once, is used and is not among the common ones.
 *
 * @param by the kind of entry, as told to people
 */
export function checkOwnSources(
  file: string,
  own: readonly Source[],
  {
    cited,
    common,
    by,
  }: {
    readonly cited: ReadonlySet<string>
    readonly common: readonly Source[]
    readonly by: string
  },
): DataProblem[] {
  const ids = own.map(({ id }) => id)
  const commonIds = new Set(common.map(({ id }) => id))
  const problemAt = (at: string, reason: string) => ({ file, at, reason })
  return [
    ...twice(ids).map((id) => problemAt(id, 'stands there twice')),
    ...ids.filter((id) => commonIds.has(id)).map((id) => problemAt(id, 'is in sources.json too')),
    ...ids.filter((id) => !cited.has(id)).map((id) => problemAt(id, `no ${by} names it`)),
  ]
}
