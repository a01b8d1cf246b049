import type { Files } from '../shared/files'

/** Files that a step has made, by their paths from the project's root. */
export type Built = Readonly<Record<string, string | Uint8Array>>

/** One build step. Its code is the folder of its name in scripts/, and all that this imports. */
export interface Step {
  readonly name: string
  /** The files it reads, as globs from the project's root: `*` within a name. */
  readonly inputs: readonly string[]
  /** The files it makes: all of them, each time. */
  readonly outputs: readonly string[]
  /** Something large that it fetches. Without it the step is skipped, unless all are to run. */
  readonly download?: string
  /** The same inputs give the same bytes. @param files shows only what `inputs` names */
  run(files: Files): Built | Promise<Built>
}

/** A download that did not come: nothing is wrong with the project's files. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/**
 * The steps, each after those that make what it reads; otherwise in the order given.
 *
 * @throws if steps wait for each other
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

/** Whether a path is among those that the globs name. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(
    (glob) => new RegExp(`^${glob.replace(/[.+()[\]{}]/g, '\\$&').replaceAll('*', '[^/]*')}$`),
  )
  return (path) => patterns.some((pattern) => pattern.test(path))
}
