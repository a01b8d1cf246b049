import { report } from './report'

export interface StartedWorker {
  readonly worker: Worker
  /** Resolves if the worker did not load or broke. */
  readonly broken: Promise<undefined>
}

/**
 * Starts a worker.
 *
 * @param make a function, because Vite only bundles workers that are made where their URL is written
 * @returns undefined if this browser has no workers or allows none
 */
export function startWorker(name: string, make: () => Worker): StartedWorker | undefined {
  if (typeof Worker === 'undefined') return undefined
  try {
    const worker = make()
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

/**
 * Returns two functions: one starts something before it is wanted; the other returns what was started
 * early, or else starts it.
 */
export function startableEarly<Started>(start: () => Started | undefined) {
  let waiting: Started | undefined
  return [
    () => {
      waiting ??= start()
    },
    () => {
      const taken = waiting ?? start()
      waiting = undefined
      return taken
    },
  ] as const
}
