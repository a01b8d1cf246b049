import type { Files } from '../shared/files'

/** The output files of a step, by their paths from the project's root. */
export type Built = Readonly<Record<string, string | Uint8Array>>

/**
 * One build step. Its code is the folder in scripts/ with its name, and everything that this
 * imports.
 */
export interface Step {
  readonly name: string
  /** The files it reads, as globs from the project's root; `*` matches within a name. */
  readonly inputs: readonly string[]
  /** The files it makes; every run makes all of them. */
  readonly outputs: readonly string[]
  /**
   * A large download that the step needs. If it is missing, the step is skipped unless `all` is
   * set.
   */
  readonly download?: string
  /**
   * Must be deterministic: the same inputs give the same bytes.
   *
   * @param files contains only the declared inputs
   */
  run(files: Files): Built | Promise<Built>
}

/** A failed download. It does not mean that the project's files are wrong. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/**
 * Sorts the steps so that each comes after the steps that make its inputs, and otherwise keeps
 * their order.
 *
 * @throws if steps depend on each other in a cycle
 */
export function inOrder(steps: readonly Step[]): Step[] {
  const ordered: Step[] = []
  const visit = (step: Step, waiting: readonly Step[]) => {
    if (ordered.includes(step)) return
    if (waiting.includes(step))
      throw new Error(`Steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`)
    const reads = matcher(step.inputs)
    for (const other of steps) if (other.outputs.some(reads)) visit(other, [...waiting, step])
    ordered.push(step)
  }
  for (const step of steps) visit(step, [])
  return ordered
}

/** Returns a function that tells whether a path matches one of the globs. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(
    (glob) => new RegExp(`^${glob.replace(/[.+()[\]{}]/g, '\\$&').replaceAll('*', '[^/]*')}$`),
  )
  return (path) => patterns.some((pattern) => pattern.test(path))
}
