import type { AssembledBody } from '../body/assembleBody'
import type { Heights } from '../body/positions'
import type { SkinTree } from '../body/skinTree'
import type { BodyId } from '../domain/figure/bodies'
import type { BodyAnswer, ToBodyWorker } from './bodyWorker'
import { report } from './report'
import type { StartedWorker } from './startWorker'

/**
 * A worker that has sent nothing for this time is given up, milliseconds. Each of its answers takes a
 * second or two on a slow phone; its own code may still be on its way. The files may take any time.
 */
const PATIENCE_MS = 12_000

export interface PreparedBody extends AssembledBody {
  /** Has the worker build the index, unless it does or there is none. It takes time from the first picture. */
  readonly buildIndex: () => void
  /** Undefined until it has arrived, or if there is no worker. */
  readonly index: () => SkinTree | undefined
  /** Resolves when no index is on its way any more; never rejects. */
  readonly indexed: Promise<void>
}

/**
 * Asks the worker for the body that it reads; it ends after it has built the index. Without one, or
 * if it breaks or stays silent, the same is done here.
 *
 * @param heights on this body
 * @throws with the reason if a file is missing or invalid
 */
export async function prepareBody(
  started: StartedWorker | undefined,
  id: BodyId,
  heights: Heights,
): Promise<PreparedBody> {
  const prepared = started && (await prepareInWorker(started, { id, heights }))
  if (prepared) return prepared
  const { assembleBody, dressBody, fetchBody } = await import('./makeBody')
  return {
    ...dressBody(id, await assembleBody(id, await fetchBody(id)), heights),
    buildIndex: () => {},
    index: () => undefined,
    indexed: Promise.resolve(),
  }
}

/** Resolves with undefined if the worker breaks or stays silent before it has sent the body. */
function prepareInWorker(
  { worker, broken }: StartedWorker,
  request: ToBodyWorker,
): Promise<PreparedBody | undefined> {
  return new Promise((resolve, reject) => {
    let index: SkinTree | undefined
    /** The index was asked for, or nobody is there who could build it. */
    let isAsked = false
    const indexed = new Promise<void>((done) => {
      const end = () => {
        isAsked = true
        clearTimeout(patience)
        worker.terminate()
        done()
      }
      const giveUp = () => {
        resolve(undefined)
        end()
      }
      const wait = () =>
        setTimeout(() => {
          report(new Error('It does not answer.'), 'body worker')
          giveUp()
        }, PATIENCE_MS)
      let patience = wait()
      worker.addEventListener('message', ({ data }: MessageEvent<BodyAnswer>) => {
        if ('fetching' in data) {
          clearTimeout(patience)
          if (!data.fetching) patience = wait()
          return
        }
        if ('body' in data) {
          clearTimeout(patience)
          const buildIndex = () => {
            if (isAsked) return
            isAsked = true
            patience = wait()
            worker.postMessage('index' satisfies ToBodyWorker)
          }
          return resolve({ ...data.body, buildIndex, index: () => index, indexed })
        }
        if ('index' in data) index = data.index
        else reject(new Error(data.invalid))
        end()
      })
      void broken.then(giveUp)
    })
    worker.postMessage(request)
  })
}
