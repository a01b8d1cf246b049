import { report } from './report'

export interface StartedWorker {
  readonly worker: Worker
  /** Resolves if the worker did not load or broke. */
  readonly broken: Promise<undefined>
}

/**
 * Starts a worker.
 *
 * @param start a function, because Vite only bundles workers that are made where their URL is written
 * @returns undefined if this browser has no workers or allows none
 */
export function startWorker(name: string, start: () => Worker): StartedWorker | undefined {
  if (typeof Worker === 'undefined') return undefined
  try {
    const worker = start()
    const broken = new Promise<undefined>((resolve) => {
      worker.addEventListener('error', (event) => {
        report(event, name)
        resolve(undefined)
      })
    })
    return { worker, broken }
  } catch (error) {
    report(error, name)
    return undefined
  }
}
