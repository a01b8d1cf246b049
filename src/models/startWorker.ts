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
 * Returns two functions: one starts some work before it is wanted; the other returns what was started
 * early for the same work, or else starts it.
 */
export function startableEarly<Work, Started>(start: (work: Work) => Started | undefined) {
  let early: { readonly work: Work; readonly started: Started | undefined } | undefined
  return [
    (work: Work) => {
      early ??= { work, started: start(work) }
    },
    (work: Work) => {
      if (!early || early.work !== work) return start(work)
      const { started } = early
      early = undefined
      return started
    },
  ] as const
}
