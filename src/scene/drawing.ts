import { createRoot, extend } from '@react-three/fiber'
import type { ReactNode } from 'react'
import {
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Points,
  WebGLRenderer,
} from 'three'

/** A canvas with its WebGL context, in which React draws elements of three. */
export interface Drawing {
  readonly canvas: HTMLCanvasElement
  readonly isLost: () => boolean
  readonly draw: (elements: ReactNode) => void
  readonly redraw: () => void
  /** In CSS pixels. */
  readonly resize: (size: { readonly width: number; readonly height: number }) => void
  readonly discard: () => void
}

// The elements that the scene names, instead of all classes of three: 58 kB less to load.
extend({
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Points,
})

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  stencil: false,
  powerPreference: 'high-performance',
}

let current: Drawing | undefined
let drawnBefore = false

/**
 * Returns the drawing of the page. It outlives the components that show it, because starting WebGL
 * is slow and browsers limit the number of contexts. One whose context is lost is replaced.
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
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2', CONTEXT)
    if (!context) return drawnBefore ? 'lost' : 'unsupported'
    current = startDrawing(canvas, context)
    drawnBefore = true
  }
  return current
}

function startDrawing(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): Drawing {
  const root = createRoot(canvas)
  const configured = root.configure({
    gl: (defaults) => new WebGLRenderer({ ...defaults, canvas, context }),
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
  configured.catch(() => {})
  const store = root.render(null)
  return {
    canvas,
    isLost: () => context.isContextLost(),
    draw: (elements) => void root.render(elements),
    redraw: () => store.getState().invalidate(),
    resize: ({ width, height }) => {
      // A hidden figure keeps its size.
      if (width > 0 && height > 0) store.getState().setSize(width, height)
    },
    discard: () => root.unmount(),
  }
}
