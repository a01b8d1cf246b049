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
import { createResource } from '../../models/resource'
import { FOV } from '../camera/frame'
import { CONTEXT, watchContext } from './context'
import { RemoteRenderer } from './RemoteRenderer'
import type { FromDrawWorker, ToDrawWorker } from './sceneUpdate'
import { type DrawWorker, MAX_PIXEL_RATIO, takeDrawWorker } from './startDrawWorker'

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
type ContextChange = 'there' | 'lost' | 'failed'

// The elements that the scene names, instead of all classes of three: 58 kB less to load.
extend({ DirectionalLight, Group, HemisphereLight, Mesh, PlaneGeometry, Points })

/** Draws on the page. Where a worker draws, nobody needs this code. */
export const pageRenderer = createResource('page renderer', () => import('./pageRenderer'))
type PageRenderer = typeof import('./pageRenderer')

let current: StartedDrawing | undefined
let drawnBefore = false
let workerFailed = false
/** A context of the page that waits for the code. */
let opened:
  | { readonly canvas: HTMLCanvasElement; readonly context: WebGL2RenderingContext }
  | undefined

/**
 * Returns the drawing of the page. It outlives the components that show it, because starting WebGL
 * is slow and browsers limit the number of contexts. One whose context is lost is replaced.
 *
 * A worker draws, because starting WebGL blocks its thread for 200 ms and more. Where none can, the
 * page does.
 *
 * @param code if it is loaded
 * @returns or why there is none: the browser cannot draw, does not give a context again, or the code
 * is needed
 * @throws if the renderer cannot be started
 */
export function openDrawing(
  code: PageRenderer | undefined,
): Drawing | 'unsupported' | 'lost' | 'needs code' {
  if (current?.isLost()) {
    current.discard()
    current = undefined
  }
  if (current) return current
  const worker = workerFailed ? undefined : takeDrawWorker()
  if (worker) {
    current = drawInWorker(worker)
    return current
  }
  opened ??= openContext()
  // A page that gets no context either may ask a worker again.
  if (!opened) workerFailed = false
  if (!opened) return drawnBefore ? 'lost' : 'unsupported'
  if (!code) return 'needs code'
  const { canvas, context } = opened
  opened = undefined
  current = startDrawing(canvas, code.startPageRenderer(canvas, context))
  watchContext(canvas, current.change)
  current.change('there')
  return current
}

function openContext(): typeof opened {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', CONTEXT)
  return context ? { canvas, context } : undefined
}

/** After this time a worker that has not told whether it can draw is given up, milliseconds. */
const PATIENCE_MS = 12_000

function drawInWorker(started: DrawWorker): StartedDrawing {
  const { canvas, worker, broken } = started
  // It has what fiber uses of three's renderer.
  const renderer = new RemoteRenderer(started) as unknown as WebGLRenderer
  const drawing = startDrawing(canvas, renderer)
  const giveUp = (reason?: string) => {
    clearTimeout(patience)
    if (current !== drawing) return
    report(reason ?? 'It does not answer or broke.', 'draw worker')
    workerFailed = true
    drawing.change('failed')
  }
  const patience = setTimeout(giveUp, PATIENCE_MS)
  void broken.then(giveUp)
  worker.addEventListener('message', ({ data }: MessageEvent<FromDrawWorker>) => {
    clearTimeout(patience)
    if ('failed' in data) giveUp(data.failed)
    else if ('context' in data) drawing.change(data.context)
  })
  worker.postMessage('canDraw' satisfies ToDrawWorker)
  return drawing
}

interface StartedDrawing extends Drawing {
  readonly change: (change: ContextChange) => void
}

function startDrawing(canvas: HTMLCanvasElement, renderer: WebGLRenderer): StartedDrawing {
  const root = createRoot(canvas)
  const configured = root.configure({
    // By a function, so that fiber disposes of it.
    gl: () => renderer,
    // Draws only after a change.
    frameloop: 'demand',
    dpr: [1, MAX_PIXEL_RATIO],
    // `near` allows close-ups of a fingertip.
    camera: { fov: FOV, near: 0.05, far: 20, position: [0, 0.9, 4] },
    flat: true,
    // Until `resize`.
    size: { width: 1, height: 1, top: 0, left: 0 },
  })
  // `render` throws the failure of a renderer that did not start.
  configured.catch(() => {})
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
