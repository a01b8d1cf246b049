import type { Camera, Scene } from 'three'
import { SceneDescriber } from './describeScene'
import { measureOverlays } from './overlays'
import type { FromDrawWorker, SceneUpdate } from './sceneUpdate'
import type { DrawWorker } from './startDrawWorker'

/**
 * Has a worker draw what fiber asks to be drawn. It has the parts of three's renderer that fiber uses.
 * At most one picture is on its way: if more are asked for meanwhile, only the latest is drawn.
 */
export class RemoteRenderer {
  readonly domElement: HTMLCanvasElement
  readonly #worker: Worker
  readonly #describer = new SceneDescriber()
  #size = { width: 1, height: 1, pixelRatio: 1 }
  #asked: { readonly scene: Scene; readonly camera: Camera } | undefined
  /** While a picture is on its way: shows what lies over it. */
  #showOverlays: (() => void) | undefined

  constructor({ canvas, worker }: Pick<DrawWorker, 'canvas' | 'worker'>) {
    this.domElement = canvas
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<FromDrawWorker>) => {
      if ('drawn' in data) this.#onDrawn()
    })
  }

  setPixelRatio(pixelRatio: number): void {
    this.#size = { ...this.#size, pixelRatio }
  }

  /** In CSS pixels. */
  setSize(width: number, height: number): void {
    this.#size = { ...this.#size, width, height }
    Object.assign(this.domElement.style, { width: `${width}px`, height: `${height}px` })
  }

  render(scene: Scene, camera: Camera): void {
    if (this.#showOverlays) this.#asked = { scene, camera }
    else this.#send(scene, camera)
  }

  /** fiber calls it when the root ends. */
  dispose(): void {
    this.#worker.terminate()
  }

  #send(scene: Scene, camera: Camera): void {
    const update: SceneUpdate = {
      ...this.#size,
      ...this.#describer.describe(scene, camera),
    }
    this.#worker.postMessage(update)
    this.#showOverlays = measureOverlays()
  }

  #onDrawn(): void {
    const asked = this.#asked
    this.#showOverlays?.()
    this.#showOverlays = undefined
    this.#asked = undefined
    if (asked) this.#send(asked.scene, asked.camera)
  }
}
