import type { AssembledBody, BodyFiles } from '../body/assembleBody'
import type { SkinTree } from '../body/skinTree'
import type { BodyId } from '../domain/figure/bodies'
import type { BodyAnswer, BodyRequest } from './bodyWorker'
import { report } from './report'
import type { StartedWorker } from './startWorker'

/**
 * A worker that has sent nothing for this time is given up, milliseconds. Each of its two answers
 * takes a second or two on a slow phone; its own code may still be on its way.
 */
const PATIENCE_MS = 12_000

export interface PreparedBody extends AssembledBody {
  /** Undefined until it has arrived, or if there is no worker. */
  readonly index: () => SkinTree | undefined
  /** Resolves when no index is on its way any more; never rejects. */
  readonly indexed: Promise<void>
}

/**
 * Decodes and refines a body in the worker, which ends after that. Without one, or if it breaks
 * or stays silent, the same is done here.
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

/** Resolves with undefined if the worker breaks or stays silent before it has sent the body. */
function prepareInWorker(
  { worker, broken }: StartedWorker,
  request: BodyRequest,
): Promise<PreparedBody | undefined> {
  return new Promise((resolve, reject) => {
    let index: SkinTree | undefined
    const indexed = new Promise<void>((done) => {
      const end = () => {
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
        if ('body' in data) {
          clearTimeout(patience)
          patience = wait()
          return resolve({ ...data.body, index: () => index, indexed })
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
