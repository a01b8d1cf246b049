import {
  BONES_FORMAT,
  type BoneEntry,
  type BonesFile,
  type BonesHeader,
} from '../../src/body/bones'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { loadSite } from './boneSite'
import { type BuiltBone, buildSkeleton } from './buildSkeleton'
import { encodeBones } from './encodeBones'
import { loadBoneNames } from './names'

/** Models the skeleton of every body. */
export async function buildBones(files: Files): Promise<Built> {
  const names = loadBoneNames(files)
  const built: Record<string, string | Uint8Array> = {}
  const bodies = {} as Record<BodyId, BonesFile>
  let bones: BoneEntry[] = []
  for (const bodyId of BODY_IDS) {
    const skeleton = await buildSkeleton(await loadSite(bodyId, files))
    const { bytes, ...header } = await encodeBones(skeleton)
    const file = `bones-${bodyId}.bin`
    built[`public/models/${file}`] = bytes
    bodies[bodyId] = { file, ...header }
    bones = skeleton.map((bone) => entryOf(bone))
  }
  const header: BonesHeader = { format: BONES_FORMAT, version: 1, bones, bodies }
  built['public/models/bones.json'] = jsonByRows(header, ['bones'])
  return built

  function entryOf({ id, half, kind }: BuiltBone): BoneEntry {
    const name = names.get(id)
    if (!name) throw new Error(`"${id}" has no name in data/bones.`)
    return {
      id,
      name: name.name,
      ...(name.latin !== undefined && { latin: name.latin }),
      ...(kind !== undefined && { kind }),
      ...(half === 'midline' && { midline: true }),
    }
  }
}
