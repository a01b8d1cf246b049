import type { DataProblem } from '../dataset'

/**
 * A problem for each name that stands for nothing.
 *
 * @param kind what it should stand for, as told to people
 * @param at the path of the names within the file
 */
export const unknownNames = (
  known: ReadonlySet<string>,
  kind: string,
  file: string,
  at: string,
  names: readonly string[],
): DataProblem[] =>
  names
    .filter((name) => !known.has(name))
    .map((name) => ({ file, at, reason: `names an unknown ${kind} "${name}"` }))
