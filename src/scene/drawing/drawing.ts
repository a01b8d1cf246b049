import { createRoot, extend } from '@react-three/fiber'
import type { ReactNode } from 'react'
import {
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  PlaneGeometry,
  Points,
  type WebGLRenderer,
} from 'three'
import { report } from '../../models/report'
import { CONTEXT, watchContext } from './context'
import { RemoteRenderer } from './RemoteRenderer'
import type { FromDrawWorker, ToDrawWorker } from './sceneUpdate'
import { type DrawWorker, takeDrawWorker } from './startDrawWorker'

/** A canvas with its WebGL context, in which React draws elements of three. */
export interface Drawing {
  readonly canvas: HTMLCanvasElement
  readonly isLost: () => boolean
  readonly draw: (elements: ReactNode) => void
  readonly redraw: () => void
  /** In CSS pixels. */
  readonly resize: (size: { readonly width: number; readonly height: number }) => void
  readonly discard: () => void
  /** Set by whoever shows the drawing. */
  onChange: ((change: ContextChange) => void) | undefined
}

/** `failed`: the worker cannot draw; the next drawing is one that the page draws itself. */
export type ContextChange = 'there' | 'lost' | 'failed'

// The elements that the scene names, instead of all classes of three: 58 kB less to load.
extend({ DirectionalLight, Group, HemisphereLight, Mesh, PlaneGeometry, Points })

let current: Drawing | undefined
let drawnBefore = false
let workerFailed = false

/**
 * Returns the drawing of the page. It outlives the components that show it, because starting WebGL
 * is slow and browsers limit the number of contexts. One whose context is lost is replaced.
 *
 * A worker draws, because starting WebGL blocks its thread for 200 ms and more. Where none can, the
 * page does.
 *
 * @returns or why there is none: the browser cannot draw, or does not give a context again
 * @throws if the renderer cannot be started
 */
export function openDrawing(): Drawing | 'unsupported' | 'lost' {
  if (current?.isLost()) {
    current.discard()
    current = undefined
  }
  if (!current) {
    const worker = workerFailed ? undefined : takeDrawWorker()
    current = worker ? drawInWorker(worker) : drawOnPage()
    // A page that gets no context either may ask a worker again.
    workerFailed &&= current !== undefined
  }
  return current ?? (drawnBefore ? 'lost' : 'unsupported')
}

/** After this time a worker that has not told whether it can draw is given up, milliseconds. */
const PATIENCE_MS = 12_000

function drawInWorker(started: DrawWorker): Drawing {
  const { canvas, worker, broken } = started
  const renderer = new RemoteRenderer(started)
  const drawing = startDrawing(canvas, () => renderer as unknown as WebGLRenderer)
  const giveUp = (reason: string) => {
    report(new Error(reason), 'draw worker')
    workerFailed = true
    drawing.change('failed')
  }
  const patience = setTimeout(() => giveUp('It does not answer.'), PATIENCE_MS)
  void broken.then(() => giveUp('It broke.'))
  worker.addEventListener('message', ({ data }: MessageEvent<FromDrawWorker>) => {
    clearTimeout(patience)
    if ('failed' in data) giveUp(data.failed)
    else if ('context' in data) drawing.change(data.context)
  })
  worker.postMessage('canDraw' satisfies ToDrawWorker)
  return drawing
}

/** @returns undefined if the browser gives no context */
function drawOnPage(): Drawing | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', CONTEXT)
  if (!context) return undefined
  // Where a worker draws, nobody needs the code of the renderer here.
  const drawing = startDrawing(canvas, async () =>
    (await import('./pageRenderer')).startPageRenderer(canvas, context),
  )
  watchContext(canvas, drawing.change)
  drawing.change('there')
  return drawing
}

interface StartedDrawing extends Drawing {
  readonly change: (change: ContextChange) => void
}

function startDrawing(
  canvas: HTMLCanvasElement,
  gl: () => WebGLRenderer | Promise<WebGLRenderer>,
): StartedDrawing {
  const root = createRoot(canvas)
  const configured = root.configure({
    // fiber awaits a promise; its types do not say so.
    gl: gl as () => WebGLRenderer,
    // Draws only after a change.
    frameloop: 'demand',
    // Phones report up to 4; above 2 the difference is invisible but drains the battery.
    dpr: [1, 2],
    // `near` allows close-ups of a fingertip.
    camera: { fov: 28, near: 0.05, far: 20, position: [0, 0.9, 4] },
    flat: true,
    // Until `resize`.
    size: { width: 1, height: 1, top: 0, left: 0 },
  })
  // `render` throws the failure of a renderer that did not start.
  configured.catch(() => {
    if (current === drawing) current = undefined
  })
  const store = root.render(null)
  let isLost = false
  const drawing: StartedDrawing = {
    canvas,
    isLost: () => isLost,
    draw: (elements) => void root.render(elements),
    redraw: () => store.getState().invalidate(),
    resize: ({ width, height }) => {
      // A hidden figure keeps its size.
      if (width > 0 && height > 0) store.getState().setSize(width, height)
    },
    discard: () => root.unmount(),
    onChange: undefined,
    change: (change) => {
      isLost = change !== 'there'
      drawnBefore ||= !isLost
      drawing.onChange?.(change)
    },
  }
  return drawing
}
