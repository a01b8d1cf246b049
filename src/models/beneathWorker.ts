import {
  type BeneathFiles,
  type BeneathKind,
  type BeneathModels,
  decodeBeneath,
} from '../body/decodeBeneath'
import type { BodyId } from '../domain/figure/bodies'

/** The worker that decodes bones or muscles off the main thread; `beneath` talks to it. */

export interface BeneathRequest {
  readonly kind: BeneathKind
  readonly id: BodyId
  readonly files: BeneathFiles
}

export type BeneathAnswer =
  | { readonly model: BeneathModels[BeneathKind] }
  | { readonly invalid: string }

const answer = (message: BeneathAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

self.addEventListener('message', async ({ data }: MessageEvent<BeneathRequest>) => {
  try {
    const model = await decodeBeneath(data.kind, data.id, data.files)
    const arrays = Object.values(model).filter((value) => ArrayBuffer.isView(value))
    const buffers = [...arrays, model.tree.indirectBuffer].map(({ buffer }) => buffer)
    answer({ model }, [...buffers, ...model.tree.roots] as Transferable[])
  } catch (error) {
    answer({ invalid: error instanceof Error ? error.message : String(error) })
  }
})
