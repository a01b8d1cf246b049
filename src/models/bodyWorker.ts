import type { AssembledBody, BareBody, BodyFiles } from '../body/assembleBody'
import type { Heights } from '../body/positions'
import { buildSkinTree, type SkinTree } from '../body/skinTree'
import type { BodyId } from '../domain/figure/bodies'
import { assembleBody, dressBody, fetchBody } from './makeBody'

/** The worker that prepares a body off the main thread; `prepareBody` talks to it. */

/**
 * In this order: which body to read, with the folder of the page; the heights on it, which asks for
 * the body; and that its index is wanted.
 */
export type ToBodyWorker =
  | { readonly id: BodyId; readonly base: string }
  | { readonly id: BodyId; readonly heights: Heights }
  | 'index'

/**
 * The body or its index, when it is asked for, or the reason why there is none. Before the body, that
 * its files are on their way, and that they have arrived.
 */
export type BodyAnswer =
  | { readonly fetching: boolean }
  | { readonly body: AssembledBody }
  | { readonly index: SkinTree }
  | { readonly invalid: string }

const answer = (message: BodyAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

let files: Promise<BodyFiles> | undefined
let assembled: Promise<BareBody> | undefined

self.addEventListener('message', async ({ data }: MessageEvent<ToBodyWorker>) => {
  try {
    if (data !== 'index' && 'base' in data) {
      // The code of the page is wanted first.
      files = fetchBody(data.id, { base: data.base, priority: 'low' })
      assembled = files.then((all) => assembleBody(data.id, all))
      // Told when somebody asks for the body.
      assembled.catch(() => {})
      return
    }
    if (!files || !assembled) throw new Error('No body was asked for.')
    if (data === 'index') {
      const { triangles, positions } = await assembled
      const index = buildSkinTree(triangles, positions)
      answer({ index }, [...index.roots, index.indirectBuffer.buffer] as Transferable[])
      return
    }
    answer({ fetching: true })
    await files
    answer({ fetching: false })
    // Copied, because the index is built from it.
    answer({ body: dressBody(data.id, await assembled, data.heights) })
  } catch (error) {
    answer({ invalid: error instanceof Error ? error.message : String(error) })
  }
})
