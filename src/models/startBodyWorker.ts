import { startableEarly, startWorker } from './startWorker'

/** The worker for the body that is loaded next: starting it takes as long as its work. */
export const [startBodyWorkerEarly, takeBodyWorker] = startableEarly(() =>
  startWorker(
    'body worker',
    () => new Worker(new URL('./bodyWorker.ts', import.meta.url), { type: 'module' }),
  ),
)
