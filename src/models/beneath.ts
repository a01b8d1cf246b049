import type { BeneathKind, BeneathModels } from '../body/decodeBeneath'
import type { BodyId } from '../domain/figure/bodies'
import type { BeneathAnswer, BeneathRequest } from './beneathWorker'
import { fetchBytes, fetchJson } from './fetchFile'
import { report } from './report'
import { createResource, resourceOfEach } from './resource'
import { startWorker } from './startWorker'

/** A worker that has sent nothing for this time is given up, milliseconds. */
const PATIENCE_MS = 12_000

/**
 * Fetches and decodes what lies beneath the skin, in a worker. Without one, or if it breaks or stays
 * silent, the same is done here.
 */
async function loadBeneath<Kind extends BeneathKind>(
  kind: Kind,
  id: BodyId,
): Promise<BeneathModels[Kind]> {
  const [header, bytes] = await Promise.all([
    fetchJson(`${kind}.json`),
    fetchBytes(`${kind}-${id}.bin`),
  ])
  const files = { header, bytes }
  const decoded = await decodeInWorker({ kind, id, files })
  if (decoded) return decoded as BeneathModels[Kind]
  const { decodeBeneath } = await import('../body/decodeBeneath')
  return decodeBeneath(kind, id, files)
}

/** Resolves with undefined if there is no worker, or it breaks or stays silent. */
async function decodeInWorker(request: BeneathRequest) {
  const started = startWorker(
    'beneath worker',
    () => new Worker(new URL('./beneathWorker.ts', import.meta.url), { type: 'module' }),
  )
  if (!started) return undefined
  const { worker, broken } = started
  let patience: ReturnType<typeof setTimeout> | undefined
  const silent = new Promise<undefined>((resolve) => {
    patience = setTimeout(() => {
      report(new Error('It does not answer.'), 'beneath worker')
      resolve(undefined)
    }, PATIENCE_MS)
  })
  const answered = new Promise<BeneathAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data))
  })
  worker.postMessage(request)
  const answer = await Promise.race([answered, broken, silent])
  clearTimeout(patience)
  worker.terminate()
  if (answer && 'invalid' in answer) throw new Error(answer.invalid)
  return answer?.model
}

/** The bones of a body. Like its muscles apart from the models of the first view, which need none. */
export const skeletons = resourceOfEach((id: BodyId) =>
  createResource(`${id} skeleton`, () => loadBeneath('bones', id)),
)

/** The muscles of a body as volumes. */
export const bellies = resourceOfEach((id: BodyId) =>
  createResource(`muscles of the ${id} body`, () => loadBeneath('bellies', id)),
)
