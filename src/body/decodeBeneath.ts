import type { BodyId } from '../domain/figure/bodies'
import { type Bellies, decodeBellies, parseBelliesHeader } from './bellies'
import { decodeBones, parseBonesHeader, type Skeleton } from './bones'
import { buildSkinTree, type SkinTree } from './skinTree'

/** For picking: the tree of the left half, whose triangles come first. */
interface Indexed {
  readonly tree: SkinTree
}

/** What lies beneath the skin. */
export interface BeneathModels {
  readonly bones: Skeleton & Indexed
  readonly bellies: Bellies & Indexed
}
export type BeneathKind = keyof BeneathModels

export interface BeneathFiles {
  /** Parsed JSON. */
  readonly header: unknown
  readonly bytes: Uint8Array
}

const DECODERS = {
  bones: (bodyId: BodyId, { header, bytes }: BeneathFiles) =>
    decodeBones(parseBonesHeader(header), bodyId, bytes),
  bellies: (bodyId: BodyId, { header, bytes }: BeneathFiles) =>
    decodeBellies(parseBelliesHeader(header), bodyId, bytes),
}

/** @throws with the reason if a file is invalid */
export async function decodeBeneath<Kind extends BeneathKind>(
  kind: Kind,
  bodyId: BodyId,
  files: BeneathFiles,
): Promise<BeneathModels[Kind]> {
  const model = await DECODERS[kind](bodyId, files)
  const tree = buildSkinTree(
    model.triangles.slice(0, model.triangles.length / 2),
    model.positions.slice(0, model.positions.length / 2),
  )
  return { ...model, tree } as BeneathModels[Kind]
}
