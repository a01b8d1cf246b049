import { startWorker } from '../../models/startWorker'
import type { FromDrawWorker, ToDrawWorker } from './sceneUpdate'

/** A canvas of the page that a worker draws on. */
export interface DrawWorker {
  readonly canvas: HTMLCanvasElement
  readonly worker: Worker
  /** Resolves if the worker cannot draw, or breaks later. */
  readonly failed: Promise<void>
}

let waiting: DrawWorker | undefined

/** Starts the worker before the scene is there: starting WebGL takes as long as loading the scene. */
export function startDrawWorkerEarly(): void {
  waiting ??= startDrawWorker()
}

/**
 * Returns the worker that was started early, or else starts one.
 *
 * @returns undefined if this browser cannot draw in a worker
 */
export function takeDrawWorker(): DrawWorker | undefined {
  const taken = waiting ?? startDrawWorker()
  waiting = undefined
  return taken
}

function startDrawWorker(): DrawWorker | undefined {
  const canvas = document.createElement('canvas')
  if (!('transferControlToOffscreen' in canvas)) return undefined
  const started = startWorker(
    'draw worker',
    () => new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module' }),
  )
  if (!started) return undefined
  const { worker, broken } = started
  const failed = new Promise<void>((resolve) => {
    void broken.then(() => resolve())
    worker.addEventListener('message', ({ data }: MessageEvent<FromDrawWorker>) => {
      if ('failed' in data) resolve()
    })
  })
  const offscreen = canvas.transferControlToOffscreen()
  worker.postMessage({ canvas: offscreen } satisfies ToDrawWorker, [offscreen])
  return { canvas, worker, failed }
}
