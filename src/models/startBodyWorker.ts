import { type StartedWorker, startWorker } from './startWorker'

let waiting: StartedWorker | undefined

/** Starts a worker for the body that is loaded next: starting one takes as long as its work. */
export function startBodyWorkerEarly(): void {
  waiting ??= startBodyWorker()
}

/**
 * Returns the worker that was started early, or else starts one.
 *
 * @returns undefined if this browser has no workers or allows none
 */
export function takeBodyWorker(): StartedWorker | undefined {
  const taken = waiting ?? startBodyWorker()
  waiting = undefined
  return taken
}

const startBodyWorker = () =>
  startWorker(
    'body worker',
    () => new Worker(new URL('./bodyWorker.ts', import.meta.url), { type: 'module' }),
  )
