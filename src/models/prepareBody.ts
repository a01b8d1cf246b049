import type { AssembledBody, BodyFiles } from '../body/assembleBody'
import type { BodyIndex } from '../body/indexBody'
import type { BodyId } from '../domain/figure/bodies'
import type { BodyAnswer, BodyRequest } from './bodyWorker'
import type { StartedWorker } from './startBodyWorker'

export interface PreparedBody extends AssembledBody {
  /** Undefined until it has arrived, or if there is no worker. */
  readonly index: () => BodyIndex | undefined
  /** Resolves when no index is on its way any more; never rejects. */
  readonly indexed: Promise<void>
}

/**
 * Decodes and refines a body in the worker, which ends after that. Without one, or if it breaks,
 * the same is done here.
 *
 * @throws with the reason if a file is invalid
 */
export async function prepareBody(
  started: StartedWorker | undefined,
  id: BodyId,
  files: BodyFiles,
): Promise<PreparedBody> {
  const prepared = started && (await prepareInWorker(started, { id, files }))
  if (prepared) return prepared
  const { assembleBody } = await import('../body/assembleBody')
  return {
    ...(await assembleBody(id, files)),
    index: () => undefined,
    indexed: Promise.resolve(),
  }
}

/** Resolves with undefined if the worker breaks before it has sent the body. */
function prepareInWorker(
  { worker, broken }: StartedWorker,
  request: BodyRequest,
): Promise<PreparedBody | undefined> {
  return new Promise((resolve, reject) => {
    let index: BodyIndex | undefined
    const indexed = new Promise<void>((done) => {
      const end = () => {
        worker.terminate()
        done()
      }
      worker.addEventListener('message', ({ data }: MessageEvent<BodyAnswer>) => {
        if ('body' in data) return resolve({ ...data.body, index: () => index, indexed })
        if ('index' in data) index = data.index
        else reject(new Error(data.invalid))
        end()
      })
      void broken.then(() => {
        resolve(undefined)
        end()
      })
    })
    worker.postMessage(request)
  })
}
