import { type StartedWorker, startableEarly, startWorker } from '../../models/startWorker'

/** A canvas of the page that a worker draws on. */
export interface DrawWorker extends StartedWorker {
  readonly canvas: HTMLCanvasElement
}

/** Starting WebGL takes as long as loading the scene. Undefined if this browser cannot draw in a worker. */
export const [startDrawWorkerEarly, takeDrawWorker] = startableEarly((): DrawWorker | undefined => {
  const canvas = document.createElement('canvas')
  const started =
    'transferControlToOffscreen' in canvas &&
    startWorker(
      'draw worker',
      () => new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module' }),
    )
  if (!started) return undefined
  const offscreen = canvas.transferControlToOffscreen()
  started.worker.postMessage(offscreen, [offscreen])
  return { canvas, ...started }
})
