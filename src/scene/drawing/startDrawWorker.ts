import { type StartedWorker, startableEarly, startWorker } from '../../models/startWorker'

/** Phones report up to 4 pixels per CSS pixel; above 2 the difference is invisible but drains the battery. */
export const MAX_PIXEL_RATIO = 2

/** A canvas of the page that a worker draws on. */
export interface DrawWorker extends StartedWorker {
  readonly canvas: HTMLCanvasElement
}

/** Starting WebGL takes as long as loading the scene. Undefined if this browser cannot draw in a worker. */
export const [startDrawWorkerEarly, takeDrawWorker] = startableEarly<void, DrawWorker>(() => {
  const canvas = document.createElement('canvas')
  // To change the size of a context takes as long as a picture.
  const stage = document.querySelector('[data-figure]')?.getBoundingClientRect()
  const ratio = Math.min(devicePixelRatio, MAX_PIXEL_RATIO)
  if (stage) Object.assign(canvas, { width: stage.width * ratio, height: stage.height * ratio })
  const started = startWorker('draw worker', () => {
    // Throws where there is none.
    const offscreen = canvas.transferControlToOffscreen()
    const worker = new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module' })
    worker.postMessage(offscreen, [offscreen])
    return worker
  })
  return started && { canvas, ...started }
})
