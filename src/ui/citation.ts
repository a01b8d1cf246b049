/**
 * "Sources 1, 3": where cited sources stand in a numbered list.
 *
 * @param numbers all source ids of the list, in order
 */
export function citation(ids: readonly string[], numbers: readonly string[]): string {
  const positions = ids.map((id) => numbers.indexOf(id) + 1).filter((position) => position > 0)
  if (positions.length === 0) return ''
  const list = positions.toSorted((a, b) => a - b).join(', ')
  return `${positions.length === 1 ? 'Source' : 'Sources'} ${list}`
}
