import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { StepReport } from './runSteps'

/** What a process that checks steps answers to the name of one. */
export type Answer = { readonly report: StepReport } | { readonly error: string }

const CHECKER = join(import.meta.dirname, 'stepChecker.ts')

/**
 * Checks all of some steps, on all cores. Each reads the committed files of the steps before it, not
 * what these would make of them: where one is stale, that alone is told.
 *
 * @param told called at the end of each step, in the order in which they end
 * @throws if a step fails
 */
export async function checkSteps(
  names: readonly string[],
  told: (report: StepReport) => void,
): Promise<void> {
  const waiting = [...names]
  const checkers: ChildProcess[] = []
  const work = async () => {
    const checker = fork(CHECKER)
    checkers.push(checker)
    const ended = once(checker, 'exit').then(() => {
      throw new Error('A process that checks steps has ended early.')
    })
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      checker.send(name)
      const [answer] = (await Promise.race([once(checker, 'message'), ended])) as [Answer]
      if ('error' in answer) throw new Error(answer.error)
      told(answer.report)
    }
  }
  try {
    const cores = Math.min(availableParallelism(), names.length)
    await Promise.all(Array.from({ length: cores }, work))
  } finally {
    for (const checker of checkers) checker.kill()
  }
}
