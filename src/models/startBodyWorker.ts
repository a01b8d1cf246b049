import { report } from './report'

export interface StartedWorker {
  readonly worker: Worker
  /** Resolves if the worker did not load or broke. */
  readonly broken: Promise<undefined>
}

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

function startBodyWorker(): StartedWorker | undefined {
  if (typeof Worker === 'undefined') return undefined
  try {
    const worker = new Worker(new URL('./bodyWorker.ts', import.meta.url), { type: 'module' })
    const broken = new Promise<undefined>((resolve) => {
      worker.addEventListener('error', (event) => {
        report(event, 'body worker')
        resolve(undefined)
      })
    })
    return { worker, broken }
  } catch (error) {
    report(error, 'body worker')
    return undefined
  }
}
