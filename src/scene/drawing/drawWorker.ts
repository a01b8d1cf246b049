import { WebGLRenderer } from 'three'
import { CONTEXT, watchContext } from './context'
import { SceneCopy } from './SceneCopy'
import type { FromDrawWorker, SceneUpdate, ToDrawWorker } from './sceneUpdate'

/** The worker that draws the scene off the main thread; `RemoteRenderer` talks to it. */

const tell = (message: FromDrawWorker) => self.postMessage(message)
const copy = new SceneCopy()
let renderer: WebGLRenderer | undefined

/** When new programs are checked after their first picture, milliseconds. */
const LATER_MS = 500
let check: ReturnType<typeof setTimeout> | undefined
let checked = 0

self.addEventListener('message', ({ data }: MessageEvent<ToDrawWorker>) => {
  try {
    if (data instanceof OffscreenCanvas) renderer = start(data)
    else if (!renderer) throw new Error('There is no WebGL 2.')
    else if (data === 'canDraw') tell({ context: 'there' })
    else draw(renderer, data)
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) })
  }
})

function start(canvas: OffscreenCanvas): WebGLRenderer | undefined {
  const context = canvas.getContext('webgl2', CONTEXT) as WebGL2RenderingContext | null
  if (!context) return undefined
  watchContext(canvas, (context) => tell({ context }))
  const started = new WebGLRenderer({ ...CONTEXT, canvas, context })
  // It would wait for the graphics process before each program's first picture.
  started.debug.checkShaderErrors = false
  return started
}

function draw(renderer: WebGLRenderer, update: SceneUpdate): void {
  const { width, height, pixelRatio } = update
  copy.update(update)
  const { domElement: canvas } = renderer
  const across = Math.floor(width * pixelRatio)
  const down = Math.floor(height * pixelRatio)
  // Setting the size clears the picture. No style: a worker has no element.
  if (canvas.width !== across || canvas.height !== down) renderer.setSize(across, down, false)
  renderer.render(copy.scene, copy.camera)
  tell({ drawn: true })
  const { programs } = renderer.info
  if (programs?.length === checked) return
  checked = programs?.length ?? 0
  clearTimeout(check)
  check = setTimeout(checkPrograms, LATER_MS, renderer)
}

/** Tells if the browser could not build what it draws with. */
function checkPrograms(renderer: WebGLRenderer): void {
  const context = renderer.getContext()
  for (const { program } of renderer.info.programs ?? []) {
    if (context.isContextLost() || context.getProgramParameter(program, context.LINK_STATUS))
      continue
    tell({ failed: `A program was not built: ${context.getProgramInfoLog(program)}` })
    return
  }
}
