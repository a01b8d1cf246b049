import { type AssembledBody, assembleBody, type BodyFiles } from '../body/assembleBody'
import { buildSkinTree, type SkinTree } from '../body/skinTree'
import type { BodyId } from '../domain/figure/bodies'

/** The worker that prepares a body off the main thread; `prepareBody` talks to it. */

export interface BodyRequest {
  readonly id: BodyId
  readonly files: BodyFiles
}

/** First the body or the reason why it is invalid, then its index. */
export type BodyAnswer =
  | { readonly body: AssembledBody }
  | { readonly index: SkinTree }
  | { readonly invalid: string }

const answer = (message: BodyAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

self.addEventListener('message', async ({ data: { id, files } }: MessageEvent<BodyRequest>) => {
  try {
    const body = await assembleBody(id, files)
    // Copied, because the index is built from it.
    answer({ body })
    const index = buildSkinTree(body.triangles, body.positions)
    answer({ index }, [...index.roots, index.indirectBuffer.buffer] as Transferable[])
  } catch (error) {
    answer({ invalid: error instanceof Error ? error.message : String(error) })
  }
})
