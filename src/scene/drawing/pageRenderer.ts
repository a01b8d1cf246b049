import { WebGLRenderer } from 'three'
import { CONTEXT } from './context'
import { measureOverlays } from './overlays'

/** Draws on the main thread, where no worker can draw. */
export function startPageRenderer(
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
): WebGLRenderer {
  const renderer = new WebGLRenderer({ ...CONTEXT, canvas, context })
  const { render } = renderer
  renderer.render = (scene, camera) => {
    render.call(renderer, scene, camera)
    measureOverlays()()
  }
  return renderer
}
