import type { BodyId } from '../domain/figure/bodies'
import type { ToBodyWorker } from './bodyWorker'
import { startableEarly, startWorker } from './startWorker'

/**
 * A worker that reads a body, which takes as long as loading what draws it, and waits until
 * `prepareBody` asks for it.
 */
export const [startBodyWorkerEarly, takeBodyWorker] = startableEarly((id: BodyId) => {
  const started = startWorker(
    'body worker',
    () => new Worker(new URL('./bodyWorker.ts', import.meta.url), { type: 'module' }),
  )
  started?.worker.postMessage({
    id,
    base: new URL('.', document.baseURI).href,
  } satisfies ToBodyWorker)
  return started
})
