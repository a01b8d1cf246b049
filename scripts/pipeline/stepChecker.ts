import { PROJECT } from '../shared/files'
import type { Answer } from './checkSteps'
import { runSteps } from './runSteps'
import { STEPS } from './steps'

/** A process of its own that checks the steps that `checkSteps` names to it. */

const answer = (message: Answer) => process.send?.(message)

process.on('message', async (name) => {
  try {
    const steps = STEPS.filter((step) => step.name === name)
    for await (const report of runSteps(PROJECT, steps, { check: true, all: true }))
      answer({ report })
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) })
  }
})
