import type { MessagesOf } from '../../messages/types'

/**
 * Returns the positions of cited sources in a numbered list, as "Sources 1, 3"; else ''.
 *
 * @param numbers all source ids of the list, in order
 */
export function citation(
  t: MessagesOf<'region'>,
  ids: readonly string[],
  numbers: readonly string[],
): string {
  const positions = ids.map((id) => numbers.indexOf(id) + 1).filter((position) => position > 0)
  const list = positions.toSorted((a, b) => a - b).join(t.comma)
  if (positions.length === 0) return ''
  return positions.length === 1 ? t.source({ number: list }) : t.sources({ numbers: list })
}
