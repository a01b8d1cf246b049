import { PerspectiveCamera, Scene } from 'three'
import { expect, test, vi } from 'vitest'
import type { Overlay } from '../../../src/scene/drawing/overlays'
import { RemoteRenderer } from '../../../src/scene/drawing/RemoteRenderer'
import type { FromDrawWorker, SceneUpdate } from '../../../src/scene/drawing/sceneUpdate'

const overlays = vi.hoisted(() => ({ measured: 0, shown: [] as number[] }))
vi.mock('../../../src/scene/drawing/overlays', () => ({
  measureOverlays: () => {
    const number = ++overlays.measured
    return (
      () => () =>
        overlays.shown.push(number)
    )() satisfies ReturnType<Overlay>
  },
}))

class FakeWorker extends EventTarget {
  readonly sent: SceneUpdate[] = []
  isTerminated = false
  postMessage(update: SceneUpdate) {
    this.sent.push(update)
  }
  terminate() {
    this.isTerminated = true
  }
  say(data: FromDrawWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

test('one picture at a time is on its way, and what lies over it is shown with it', () => {
  const worker = new FakeWorker()
  const canvas = { style: {} } as HTMLCanvasElement
  const renderer = new RemoteRenderer({ canvas, worker: worker as never })
  const [scene, camera] = [new Scene(), new PerspectiveCamera()]
  renderer.setPixelRatio(2)
  renderer.setSize(300, 200)
  expect(canvas.style).toMatchObject({ width: '300px', height: '200px' })

  renderer.render(scene, camera)
  expect(worker.sent).toMatchObject([{ width: 300, height: 200, pixelRatio: 2 }])
  expect(overlays).toEqual({ measured: 1, shown: [] })

  // The camera moves on while the first picture is being drawn.
  for (const x of [1, 2, 3]) {
    camera.position.x = x
    renderer.render(scene, camera)
  }
  expect(worker.sent).toHaveLength(1)
  worker.say({ context: 'there' })
  expect(worker.sent).toHaveLength(1)

  worker.say({ drawn: true })
  expect(overlays).toEqual({ measured: 2, shown: [1] })
  expect(worker.sent).toHaveLength(2)
  expect(worker.sent[1]?.camera.world[12]).toBe(3)

  worker.say({ drawn: true })
  expect(overlays.shown).toEqual([1, 2])
  expect(worker.sent).toHaveLength(2)

  renderer.dispose()
  expect(worker.isTerminated).toBe(true)
})
