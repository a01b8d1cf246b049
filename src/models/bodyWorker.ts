import type { AssembledBody, BareBody } from '../body/assembleBody'
import type { Heights } from '../body/positions'
import { buildSkinTree, type SkinTree } from '../body/skinTree'
import type { BodyId } from '../domain/figure/bodies'
import { dressBody, readBody } from './readBody'

/** The worker that prepares a body off the main thread; `prepareBody` talks to it. */

/**
 * In this order: which body to read, with the folder of the page; the heights on it, which asks for
 * the body; and that its index is wanted.
 */
export type ToBodyWorker =
  | { readonly id: BodyId; readonly base: string }
  | { readonly id: BodyId; readonly heights: Heights }
  | 'index'

/** The body or its index, when it is asked for, or the reason why there is none. */
export type BodyAnswer =
  | { readonly body: AssembledBody }
  | { readonly index: SkinTree }
  | { readonly invalid: string }

const answer = (message: BodyAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

let reading: Promise<BareBody> | undefined

self.addEventListener('message', async ({ data }: MessageEvent<ToBodyWorker>) => {
  try {
    if (data !== 'index' && 'base' in data) {
      // The code of the page is wanted first.
      reading = readBody(data.id, { base: data.base, priority: 'low' })
      // Told when somebody asks for the body.
      reading.catch(() => {})
      return
    }
    const body = await reading
    if (!body) throw new Error('No body was read.')
    if (data === 'index') {
      const index = buildSkinTree(body.triangles, body.positions)
      answer({ index }, [...index.roots, index.indirectBuffer.buffer] as Transferable[])
    }
    // Copied, because the index is built from it.
    else answer({ body: dressBody(data.id, body, data.heights) })
  } catch (error) {
    answer({ invalid: error instanceof Error ? error.message : String(error) })
  }
})
